import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { MEDLINEPLUS, planMedlineplus } from '../../../importers/medlineplus/import-medlineplus-fs.ts';
import { recordPath } from '../../../importers/record-path.ts';
import { TOPIC_GROUP_IDS } from '../../../src/schemas/vocabulary.ts';
import { MisuseError } from '../../command-line-fs.ts';
import { answer, type Request } from '../command-fs.ts';
import { importKind, runImport, termsOf, type ImportOptions } from './import-run-fs.ts';

interface Options extends ImportOptions {
  topic: Record<string, string>;
  createTopics: boolean;
  group?: string;
}

/** `desk import medlineplus`: the XML of https://medlineplus.gov/xml.html. */
export function importMedlineplusCommand(): Command {
  const command = importKind('medlineplus', 'take over the links of MedlinePlus health topics from its XML file')
    .option('--topic <id=topic>', 'a topic of the file by its id, and ours for it; may be given again', pair, {})
    .option('--create-topics', 'make the topics that are not there, as drafts', false)
    .addOption(
      new Option('--group <id>', 'group of new topics that are in none of ours').choices([...TOPIC_GROUP_IDS]),
    );
  return answer<Options>(command, (request) => {
    const { options, root } = request;
    const { createTopics: create, group, take } = options;
    const chosen = topicsOf(request);
    const terms = termsOf(request);
    const shared = { root, terms, chosen, create, take, ...(group !== undefined && { group }) };
    return runImport(request, MEDLINEPLUS, (source) => planMedlineplus({ source, ...shared }));
  });
}

function pair(text: string, before: Record<string, string>): Record<string, string> {
  const [, id, topic] = /^([^=]+)=([a-z0-9-]+)$/.exec(text) ?? [];
  if (id === undefined || topic === undefined) {
    throw new InvalidArgumentError('Write the id of the file, = and the id of our topic, such as 515=miscarriage.');
  }
  return { ...before, [id]: topic };
}

function topicsOf({ options, root }: Request<Options>): ReadonlyMap<string, string> {
  const chosen = new Map(Object.entries(options.topic));
  const missing = [...chosen.values()].find((topic) => !existsSync(join(root, recordPath('topics', topic))));
  if (missing !== undefined) throw new MisuseError(`There is no topic "${missing}".`);
  return chosen;
}
