import { readRecords } from '../content-fs.ts';
import type { TableRequest } from '../csv/import-csv-fs.ts';
import { planImport, type Plan } from '../merge/plan.ts';
import { named, readText } from '../source/read-text-fs.ts';
import { touchUp } from '../touch-up.ts';
import { readLock } from '../write-plan-fs.ts';
import { EXPORTED_COLLECTIONS } from './export-format.ts';
import { readJson } from './map-json.ts';

/**
 * Reads an export in JSON and says what it would change. Writes nothing.
 * @throws ImportFault naming everything that is wrong with the file.
 */
export async function planJson({ source, root, take, today, by }: TableRequest): Promise<Plan> {
  let text = '';
  for await (const piece of readText(source)) text += piece;
  const existing = readRecords(root, EXPORTED_COLLECTIONS);
  try {
    return planImport({
      imported: { records: readJson(text), skipped: [], notes: [] },
      existing,
      lock: readLock(root, 'json'),
      rules: { take, unknownBase: 'ask', keepItems: false },
      isComplete: false,
      finish: (record) => touchUp(record, today, by),
    });
  } catch (error) {
    throw named(error, source.file);
  }
}
