import { readRecords, type Records } from '../content-fs.ts';
import type { Imported, ImportTerms } from '../imported.ts';
import type { Lock } from '../merge/lock.ts';
import { planImport, type Plan } from '../merge/plan.ts';
import type { Take } from '../merge/three-way.ts';
import { named, readText, type Source } from '../source/read-text-fs.ts';
import { touchUp } from '../touch-up.ts';
import { readLock } from '../write-plan-fs.ts';
import type { HealthTopic } from './health-topic.ts';
import { knownContent } from './known-content.ts';
import { mapTopics } from './map-topics.ts';
import { TopicReader } from './topic-reader.ts';

/** Name of the source, by which its memory is kept. */
export const MEDLINEPLUS = 'medlineplus';

/** What an import of MedlinePlus is asked for. */
export interface MedlineplusRequest {
  source: Source;
  root: string;
  terms: ImportTerms;
  chosen: ReadonlyMap<string, string>;
  create: boolean;
  group?: string;
  take: Take;
}

/**
 * Reads a file of MedlinePlus and says what it would change. Writes nothing.
 * @throws ImportFault when the file or the content cannot be read.
 */
export async function planMedlineplus(request: MedlineplusRequest): Promise<Plan> {
  const { root, terms, take } = request;
  const existing = readRecords(root, ['resources', 'organizations', 'topics', 'topicTexts']);
  const lock = readLock(root, MEDLINEPLUS);
  return planImport({
    imported: await importedFrom(request, existing, lock),
    existing,
    lock,
    rules: { take, unknownBase: 'keep', keepItems: true },
    isComplete: true,
    finish: (record) => touchUp(record, terms.today, terms.by),
  });
}

/** Apart from the plan, so that the file as it was read is forgotten by then. */
async function importedFrom(request: MedlineplusRequest, existing: Records, lock: Lock): Promise<Imported> {
  const { topics, reader } = await readTopics(request.source);
  const { file, unknownElements } = reader;
  return mapTopics({ ...request, topics, file, unknownElements, known: knownContent(existing), lock });
}

async function readTopics(source: Source): Promise<{ topics: HealthTopic[]; reader: TopicReader }> {
  const reader = new TopicReader();
  const topics: HealthTopic[] = [];
  try {
    for await (const text of readText(source)) topics.push(...reader.write(text));
    reader.end();
  } catch (error) {
    throw named(error, source.file);
  }
  return { topics, reader };
}
