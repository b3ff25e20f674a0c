import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import writeFileAtomic from 'write-file-atomic';
import { contentConfig } from './config.ts';

const HELP = `Writes the configuration of the CMS that follows from the schemas.

node cms/generate-fs.ts [options]

  --check   write nothing; exit 1 when the file is not up to date
  --help    print this text
`;

const FILE = join(import.meta.dirname, 'config.generated.json');

/** The text of the file. */
function configText(): string {
  return `${JSON.stringify(contentConfig(), null, 2)}\n`;
}

function run(): number {
  const { values } = parseArgs({
    args: argv.slice(2),
    options: { check: { type: 'boolean', default: false }, help: { type: 'boolean', default: false } },
  });
  if (values.help) {
    stdout.write(HELP);
    return 0;
  }
  if (!values.check) {
    writeFileAtomic.sync(FILE, configText());
    stdout.write('Configuration of the CMS written to cms/config.generated.json.\n');
    return 0;
  }
  const upToDate = readFileSync(FILE, 'utf8').replaceAll('\r\n', '\n') === configText();
  if (upToDate) stdout.write('cms/config.generated.json is up to date.\n');
  else stderr.write('Not up to date: cms/config.generated.json. Run "npm run generate".\n');
  return upToDate ? 0 : 1;
}

try {
  exit(run());
} catch (error) {
  stderr.write(`cms/generate: ${error instanceof Error ? error.message : String(error)}\n`);
  exit(2);
}
