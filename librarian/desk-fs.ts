#!/usr/bin/env node
import { argv, exit } from 'node:process';
import { CommanderError } from 'commander';
import { deskProgram } from './desk/program-fs.ts';

const USED_WRONGLY = 2;

const program = deskProgram();
for (const command of [program, ...program.commands, ...program.commands.flatMap(({ commands }) => commands)]) {
  command.exitOverride();
}
try {
  await program.parseAsync(argv);
} catch (error) {
  if (!(error instanceof CommanderError)) throw error;
  // Commander has said what is wrong, or has printed the help that was asked for.
  exit(error.exitCode === 0 ? 0 : USED_WRONGLY);
}
