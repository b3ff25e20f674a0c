/** Payloads as text below the fields of a file: as they are where that is let through, and with every sign of markup marked as text. */
import { madePlain } from '../../src/schemas/plain-text.ts';
import { contentWith } from '../unit/librarian/example-content.ts';
import { errorsIn } from './errors.ts';
import { PAYLOADS, type Payload } from './payloads.ts';

const TOPIC = 'topics/example-topic/en.mdx';
const CITE = '<Cite id="example-leaflet" />';
const FIELDS = '---\ntitle: Example\nalsoCalled: []\ndescription: Example\nstatus: draft\n---\n';

/** A payload as a paragraph. */
export function asParagraph({ text }: Payload): string {
  return `${text} ${CITE}`;
}

/** What the check finds in a topic whose text is this alone. */
export function bodyErrors(paragraph: string) {
  return errorsIn(contentWith({ [TOPIC]: `${FIELDS}\n${paragraph}\n` }));
}

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
