#!/usr/bin/env node
import { argv } from 'node:process';
import { finish } from './command-line-fs.ts';
import { runDesk } from './desk/run-desk-fs.ts';

finish(await runDesk(argv.slice(2)));
