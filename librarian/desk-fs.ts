#!/usr/bin/env node
import { argv } from 'node:process';
import { finish, resultOf } from './command-line-fs.ts';

// A setting that is wrong, such as SIGNPOST_LOCALES, is found while the modules that need it load: it is told in one line too.
const result = await resultOf('desk', async () => (await import('./desk/run-desk-fs.ts')).runDesk(argv.slice(2)));
finish(result);
