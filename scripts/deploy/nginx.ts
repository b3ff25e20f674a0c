import { HEADER_BLOCKS } from '../../src/integrations/host-headers.ts';
import { LOCALE_IDS } from '../../src/schemas/vocabulary.ts';
import { CONTENT_TYPES } from './content-types.ts';
import { anyExpression, headerValues, MADE_BY } from './patterns.ts';

const variable = (name: string) => `$signpost_${name.toLowerCase().replaceAll('-', '_')}`;

/** Headers that nginx sends by other means than `add_header`. */
const OTHERWISE = new Set(['Content-Type']);

const VALUES = headerValues(HEADER_BLOCKS).filter(({ name }) => !OTHERWISE.has(name));

/** nginx has the start page stand for the file that holds it. */
const asFile = (pattern: string) => (pattern === '/' ? ['/', '/index.html'] : [pattern]);

/** Which value of each header belongs to a path. For the level of `http`. */
export function nginxMaps(): string {
  const maps = VALUES.filter(({ special }) => special.size > 0).map(({ name, everywhere = '', special }) => {
    const lines = [...special].map(
      ([value, patterns]) => `  "~${anyExpression(patterns.flatMap(asFile))}" "${value}";`,
    );
    return `map $uri ${variable(name)} {\n  default "${everywhere}";\n${lines.join('\n')}\n}`;
  });
  const locales = LOCALE_IDS.join('|');
  return `# ${MADE_BY}
# nginx leaves a header out whose value is empty.

${maps.join('\n\n')}

# The page for addresses that lead nowhere, in the language of the address.
map $uri $signpost_missing {
  default /404.html;
  "~^/(?<signpost_locale>${locales})/" /$signpost_locale/404.html;
}
`;
}

/** Sends the headers. For the level of `server`. */
export function nginxHeaders(): string {
  const lines = VALUES.map(
    ({ name, everywhere = '', special }) =>
      `add_header ${name} ${special.size > 0 ? variable(name) : `"${everywhere}"`} always;`,
  );
  return `# ${MADE_BY}\n\n${lines.join('\n')}\n`;
}

/** What kind of file each ending stands for. For the level of `server`. */
export function nginxTypes(): string {
  const bare = (type: string) => type.split(';')[0] ?? type;
  const types = Object.entries(CONTENT_TYPES).map(([ending, type]) => `  ${bare(type)} ${ending};`);
  const text = Object.values(CONTENT_TYPES).filter((type) => type.includes('charset'));
  return `# ${MADE_BY.replace('src/integrations/host-headers.ts', 'scripts/deploy/content-types.ts')}

types {
${types.join('\n')}
}
default_type application/octet-stream;
charset utf-8;
charset_types ${[...new Set(text.map(bare))].filter((type) => type !== 'text/html').join(' ')};
`;
}
