const CATEGORIES = [
  'Start Here',
  'Diagnosis and Tests',
  'Living With',
  'Specifics',
  'Encyclopedia',
  'Patient Handouts',
];
const SPANISH = [
  'Comience aquí',
  'Diagnóstico y exámenes',
  'Viviendo con...',
  'Asuntos específicos',
  'Más información',
];
const PUBLISHERS = 400;

/** How large a file of topics is. */
export interface FileSize {
  /** Topics, each in English and in Spanish. */
  topics: number;
  /** Links, over all topics and both languages. */
  links: number;
}

/** A file of topics in the form of the XML of MedlinePlus, with as much text in each topic as its real ones have; in pieces. */
export function* topicsFile({ topics, links }: FileSize): Generator<string> {
  yield `<?xml version="1.0" encoding="UTF-8"?>\n<health-topics total="${topics * 2}" date-generated="11/20/2026 02:30:23">\n`;
  const perText = Math.round(links / topics / 2);
  for (let topic = 0; topic < topics; topic += 1) {
    yield topicText(topic, perText, 'en');
    yield topicText(topic, perText, 'es');
  }
  yield '</health-topics>\n';
}

type Language = 'en' | 'es';

function topicText(topic: number, links: number, lang: Language): string {
  const [name, other] = lang === 'en' ? ['English', 'Spanish'] : ['Spanish', 'English'];
  const [own, twin] = lang === 'en' ? [topic * 2, topic * 2 + 1] : [topic * 2 + 1, topic * 2];
  const title = (of: string) => (of === 'English' ? `Example condition ${topic}` : `Afección de ejemplo ${topic}`);
  return `<health-topic meta-desc="What condition ${topic} of the example is." title="${title(name)}" url="https://topics.example.org/${lang}/${topic}" id="${own}" language="${name}" date-created="01/07/2003">
<also-called>Condition number ${topic}</also-called>
<full-summary>${summary(topic)}</full-summary>
<group url="https://topics.example.org/group" id="7">Pregnancy and Reproduction</group>
<language-mapped-topic url="https://topics.example.org/${lang === 'en' ? 'es' : 'en'}/${topic}" id="${twin}" language="${other}">${title(other)}</language-mapped-topic>
<mesh-heading><descriptor id="D${String(900_000 + topic)}">Condition ${topic}</descriptor></mesh-heading>
<related-topic url="https://topics.example.org/${lang}/${topic + 1}" id="${own + 2}">Another</related-topic>
${Array.from({ length: links }, (_, link) => site(topic, link, lang)).join('')}</health-topic>
`;
}

/** Figures in prose need a source: a summary names its condition in letters. */
function summary(topic: number): string {
  const name = [...String(topic)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
  const sentence = `Condition ${name} of the example is described in words that fill a paragraph as a real one does. `;
  const paragraph = `&lt;p&gt;${sentence.repeat(4)}See &lt;TOPIC ID="${topic * 2}" LINKTEXT="the condition"/&gt;.&lt;/p&gt;\n`;
  return `${paragraph.repeat(3)}&lt;ul&gt;\n${`&lt;li&gt;${sentence}&lt;/li&gt;\n`.repeat(6)}&lt;/ul&gt;`;
}

/** Half of the links have a counterpart; each tenth has two organizations. */
function site(topic: number, link: number, lang: Language): string {
  const address = (of: Language) =>
    `https://publisher${(topic + link) % PUBLISHERS}.example.org/${of}/${topic}/${link}.html?a=1&amp;b=2`;
  const mapped = link % 2 === 0 ? ` language-mapped-url="${address(lang === 'en' ? 'es' : 'en')}"` : '';
  const [one, two] = lang === 'en' ? CATEGORIES.slice(link % 5) : [SPANISH[link % 5], 'Spanish/Español'];
  const organizations = [`Publisher ${(topic + link) % PUBLISHERS}`, ...(link % 10 === 0 ? ['Second Publisher'] : [])];
  return `<site title="Link ${link} on condition ${topic}, ${lang}" url="${address(lang)}"${mapped}>
<information-category>${one}</information-category>
<information-category>${two}</information-category>
${organizations.map((name) => `<organization>${name}</organization>\n`).join('')}</site>
`;
}
