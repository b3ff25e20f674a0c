import { readRecords } from '../content-fs.ts';
import type { ImportTerms } from '../imported.ts';
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
  const { source, root, terms, take } = request;
  const { topics, reader } = await readTopics(source);
  const existing = readRecords(root, ['resources', 'organizations', 'topics', 'topicTexts']);
  const lock = readLock(root, MEDLINEPLUS);
  const { file, unknownElements } = reader;
  const imported = mapTopics({ ...request, topics, file, unknownElements, known: knownContent(existing), lock });
  return planImport({
    imported,
    existing,
    lock,
    rules: { take, unknownBase: 'keep', keepItems: true },
    isComplete: true,
    finish: (record) => touchUp(record, terms.today, terms.by),
  });
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
