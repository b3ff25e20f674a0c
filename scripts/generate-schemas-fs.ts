import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { argv, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { z } from 'astro/zod';
import { COLLECTION_LABELS } from '../src/schemas/collection-labels.ts';
import { COLLECTIONS, type CollectionName } from '../src/schemas/collections.ts';

const HELP = `Writes the JSON Schemas that editors complete and check content files with.

node scripts/generate-schemas-fs.ts [options]

  --check     write nothing; exit 1 when a file is not up to date
  --out DIR   folder of the files (src/schemas/json)
  --help      print this text
`;

/** The text of every schema file, by file name. */
function schemaFiles(): Map<string, string> {
  return new Map(
    Object.entries(COLLECTION_LABELS).map(([collection, { name, title, description }]) => {
      const { schema } = COLLECTIONS[collection as CollectionName];
      const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'output', target: 'draft-7' });
      return [`${name}.schema.json`, `${JSON.stringify({ $schema, title, description, ...rest }, null, 2)}\n`];
    }),
  );
}

/** Names of the files that are missing, differ from the schemas, or belong to no schema. */
function staleFiles(folder: string, wanted: ReadonlyMap<string, string>): string[] {
  const present = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return [...new Set([...wanted.keys(), ...present])].sort().filter((name) => {
    if (!present.includes(name)) return true;
    return readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n') !== wanted.get(name);
  });
}

/** Puts a file in place in one step, so that nobody reads half of it. */
function writeWhole(address: string, text: string): void {
  const draft = `${address}.${process.pid}.tmp`;
  writeFileSync(draft, text);
  renameSync(draft, address);
}

function run(): number {
  const { values } = parseArgs({
    args: argv.slice(2),
    options: {
      check: { type: 'boolean', default: false },
      out: { type: 'string', default: 'src/schemas/json' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    stdout.write(HELP);
    return 0;
  }
  const files = schemaFiles();
  if (!values.check) {
    mkdirSync(values.out, { recursive: true });
    for (const [name, text] of files) writeWhole(join(values.out, name), text);
    stdout.write(`${files.size} schemas written to ${values.out}.\n`);
    return 0;
  }
  const stale = staleFiles(values.out, files);
  if (stale.length === 0) stdout.write(`${files.size} schemas in ${values.out} are up to date.\n`);
  else stderr.write(`Not up to date in ${values.out}: ${stale.join(', ')}. Run scripts/generate-schemas-fs.ts.\n`);
  return stale.length === 0 ? 0 : 1;
}

try {
  exit(run());
} catch (error) {
  stderr.write(`generate-schemas: ${error instanceof Error ? error.message : String(error)}\n`);
  exit(2);
}
