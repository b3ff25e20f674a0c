/** Payloads as text below the fields of a file: as they are where that is let through, and with every sign of markup marked as text. */
import { joinFiles, parseFile } from '../../librarian/content-parser.ts';
import type { Problem } from '../../librarian/problem.ts';
import { madePlain } from '../../src/schemas/plain-text.ts';
import { SHOWN_ROOT } from '../unit/librarian/example-content.ts';
import { errorsIn } from './errors.ts';
import { PAYLOADS, type Payload } from './payloads.ts';

const TOPIC = 'topics/example-topic/en.mdx';
const SOURCE = 'example-leaflet';
const CITE = `<Cite id="${SOURCE}" />`;
const FIELDS = '---\ntitle: Example\nalsoCalled: []\ndescription: Example\nstatus: draft\n---\n';

/** A payload as a paragraph. */
export function asParagraph({ text }: Payload): string {
  return `${text} ${CITE}`;
}

/** What the check finds in the text of a topic, if that is all there is: its sources are taken for granted. */
export function bodyErrors(paragraph: string): Problem[] {
  const text = `${FIELDS}\n${paragraph}\n`;
  const content = joinFiles(SHOWN_ROOT, [parseFile({ path: TOPIC, file: `${SHOWN_ROOT}/${TOPIC}`, text })]);
  return errorsIn(content).filter(
    ({ rule, found }) => !OF_OTHER_FILES.has(rule) && !(rule === 'unknown-reference' && found.includes(SOURCE)),
  );
}

/** Rules about what other files there are. */
const OF_OTHER_FILES: ReadonlySet<string> = new Set(['missing-file', 'missing-locale']);

/** A payload with a \ before every sign, and without figures, which need a fact: text that shows it, which no rule refuses. */
function asText({ text }: Payload): string {
  const line = madePlain(text)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\p{N}%]/gu, 'n');
  return line.replaceAll(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** A payload as code, for what would become a link wherever it stands: addresses do without any markup. */
function asCode({ text }: Payload): string {
  const line = madePlain(text)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\p{N}%]/gu, 'n');
  return `\`\`\`\` ${line} \`\`\`\``;
}

let paragraphs: readonly string[] | undefined;

/** Paragraphs that every text can hold, one per payload, each in the barest form that is let through. */
export function hostileParagraphs(): readonly string[] {
  paragraphs ??= PAYLOADS.map((payload) => {
    const forms = [asParagraph(payload), `A: ${asText(payload)} ${CITE}`, `A: ${asCode(payload)} ${CITE}`];
    const form = forms.find((each) => bodyErrors(each).length === 0);
    if (form === undefined) throw new Error(`No text can hold ${payload.name}`);
    return form;
  });
  return paragraphs;
}
