import { HEADER_BLOCKS } from '../../src/integrations/host-headers.ts';
import { LOCALE_IDS } from '../../src/schemas/vocabulary.ts';
import { CONTENT_TYPES } from './content-types.ts';
import { anyExpression, MADE_BY } from './patterns.ts';

const quoted = (value: string) => `"${value}"`;

/** Snippets that a site of a Caddyfile imports: the headers, the media types, and the page for addresses that lead nowhere. */
export function caddySnippets(): string {
  const blocks = HEADER_BLOCKS.map(({ patterns, headers }, index) => {
    const lines = Object.entries(headers).map(([name, value]) => `\t\t${name} ${quoted(value)}`);
    const all = patterns.length === 1 && patterns[0] === '/*';
    const matcher = all ? '' : `\t@signpost${index} path_regexp \`${anyExpression(patterns)}\`\n`;
    return `${matcher}\theader ${all ? '' : `@signpost${index} `}{\n${lines.join('\n')}\n\t}`;
  });
  const types = Object.entries(CONTENT_TYPES).map(
    ([ending, type]) => `\theader *.${ending} Content-Type ${quoted(type)}`,
  );
  const locales = LOCALE_IDS.join('|');
  return `# ${MADE_BY}

(signpost_headers) {
${types.join('\n')}
${blocks.join('\n')}
}

(signpost_missing) {
	header Cache-Control no-cache
	header Content-Type "text/html; charset=utf-8"
	@signpost_locale path_regexp locale \`^/(${locales})/\`
	@signpost_other not path_regexp \`^/(?:${locales})/\`
	rewrite @signpost_locale /{re.locale.1}/404.html
	rewrite @signpost_other /404.html
	file_server
}
`;
}
