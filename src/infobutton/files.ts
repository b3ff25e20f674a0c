import type { CodeSystemId } from '../schemas/code-systems.ts';
import { CODE_SYSTEMS } from '../schemas/code-systems.ts';

/** Where the answers lie, and where a record system may send its question. */
export const INFOBUTTON_ROOT = '/infobutton/';

/** What can be asked for, as data. */
export const INDEX_FILE = `${INFOBUTTON_ROOT}index.json`;

/** Where the edge function answers. */
export const SERVICE_PATH = `${INFOBUTTON_ROOT}service`;

/** What an answer is given for: a code of a system, or a topic. */
export type AnswerSubject = { system: CodeSystemId; code: string } | { topic: string };

/** The file that holds an answer in a language, from the root of the site. */
export function answerFile(subject: AnswerSubject, locale: string, ending: 'json' | 'xml'): string {
  const folder = 'topic' in subject ? `topics/${subject.topic}` : `${CODE_SYSTEMS[subject.system].oid}/${subject.code}`;
  return `${INFOBUTTON_ROOT}${folder}/${locale}.${ending}`;
}
