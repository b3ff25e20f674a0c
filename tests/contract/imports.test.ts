import { describe, expect, test } from 'vitest';
import { importsOf, readSourceFiles, type Import } from './source-files.ts';

/** What the files of a module may import besides each other. */
interface Rule {
  /** Modules, or one of {@link PARTS}: `vocabulary` is the closed lists of `src/schemas` alone, `schemas` all of that folder. */
  run?: readonly string[];
  /** Modules that only `import type` may name. */
  types?: readonly string[];
  /** Modules that only a `<script>` may name. */
  scripts?: readonly string[];
  packages?: readonly string[];
  /** Packages that only `import type` may name. */
  packageTypes?: readonly string[];
}

const SITE = [
  'schemas',
  'domain',
  'i18n',
  'wording',
  'feeds',
  'infobutton',
  'search',
  'saved',
  'kept',
  'hub',
  'embedding',
  'catalog',
  'components',
  'layouts',
  'styles',
];

/** Packages that count syllables and know the formulas of reading levels. */
const READING_PACKAGES = ['flesch-kincaid', 'hyphen/es/index.js', 'hyphen/nl/index.js', 'smog-formula', 'syllable'];

const HASHES = ['@noble/hashes/sha2.js', '@noble/hashes/utils.js'];

/** The directions in which imports flow. A folder that is not named here may not exist. */
const RULES: Record<string, Rule> = {
  schemas: { packages: ['astro/zod'] },
  domain: { run: ['vocabulary'], types: ['schemas'], packages: HASHES },
  i18n: { run: ['vocabulary'], types: ['schemas'], packages: ['i18next'] },
  search: {},
  saved: {},
  reads: {},
  live: { packageTypes: ['astro/loaders'] },
  kept: { run: ['search'] },
  offline: { run: ['kept', 'search'] },
  infobutton: { run: ['domain', 'vocabulary', 'xml'], types: ['feeds'] },
  hub: { types: ['feeds'] },
  embedding: { run: ['hub', 'addresses', 'locales', 'vocabulary'], types: ['feeds'] },
  embed: { run: ['hub'], types: ['feeds', 'schemas'] },
  wording: { run: ['domain', 'i18n', 'vocabulary'], types: ['schemas'] },
  feeds: {
    run: ['domain', 'embedding', 'i18n', 'infobutton', 'search', 'vocabulary', 'wording'],
    types: ['kept', 'schemas'],
    packages: ['astro/zod', 'csv-stringify/sync', 'fast-xml-builder', 'satteri', 'uuid'],
  },
  catalog: {
    run: ['domain', 'i18n', 'reads', 'wording', 'vocabulary'],
    types: ['schemas'],
    packages: ['astro:content'],
  },
  components: {
    run: [
      'domain',
      'embedding',
      'hub',
      'i18n',
      'infobutton',
      'kept',
      'search',
      'saved',
      'vocabulary',
      'wording',
      'styles',
    ],
    types: ['feeds', 'schemas'],
    scripts: ['client'],
    packages: ['d3-scale', 'd3-shape', 'lean-qr/nano'],
  },
  layouts: {
    run: ['components', 'domain', 'feeds', 'hub', 'i18n', 'infobutton', 'styles', 'vocabulary', 'wording'],
    types: ['schemas'],
  },
  styles: {},
  client: {
    run: ['addresses', 'embedding', 'hub', 'infobutton', 'kept', 'search', 'saved', 'styles', 'vocabulary'],
    types: ['feeds', 'schemas'],
    scripts: ['search', 'client'],
    packages: ['lean-qr/nano'],
  },
  examples: { run: SITE },
  desk: {
    run: ['components', 'i18n', 'desk-model', 'security', 'styles'],
    types: ['librarian'],
    packages: ['virtual:signpost-desk'],
  },
  pages: { run: SITE, packages: ['virtual:signpost-embed', 'virtual:signpost-offline'], packageTypes: ['astro'] },
  integrations: {
    run: ['embedding', 'hub', 'kept', 'librarian', 'live', 'manifest', 'reads', 'search', 'vocabulary'],
    types: ['feeds', 'schemas'],
    packages: ['cborg', 'esbuild', 'pagefind'],
    packageTypes: ['astro'],
  },
  manifest: { run: ['librarian'] },
  edge: { run: ['infobutton'], types: ['feeds'] },
  'content.config': { run: ['live', 'schemas'], packages: ['astro:content', 'astro/loaders'] },
  'env.d': { types: ['components'] },
  'embed-files.d': {},
  'offline-files.d': {},
  'desk-report.d': {},
  librarian: {
    run: ['addresses', 'concept-feed', 'domain', 'hub', 'locales', 'schemas', 'search'],
    packages: [
      'encoding-sniffer',
      'htmlparser2',
      'ipaddr.js',
      'robots-parser',
      'satteri',
      'undici',
      'write-file-atomic',
      'yaml',
      ...READING_PACKAGES,
    ],
    packageTypes: ['astro/zod'],
  },
  cms: {
    run: ['i18n', 'librarian', 'schemas'],
    packages: ['@sveltia/cms', 'astro/zod', 'esbuild', 'sirv', 'write-file-atomic', 'yaml'],
    packageTypes: ['astro/zod'],
  },
  importers: {
    run: ['domain', 'librarian', 'schemas'],
    packages: [...HASHES, 'csv-parse', 'htmlparser2', 'jsonc-parser', 'sax'],
    packageTypes: ['astro/zod', 'yaml'],
  },
  exporters: {
    run: ['domain', 'feeds', 'i18n', 'importers', 'librarian', 'schemas'],
    packages: ['csv-stringify/sync'],
  },
  'desk-command': {
    run: ['domain', 'exporters', 'importers', 'librarian', 'schemas'],
    packages: ['@clack/prompts', 'commander', 'write-file-atomic', 'yaml'],
  },
};

/** Tools and settings at the edge of the project may use any package and these modules. */
const TOOLS: Record<string, readonly string[]> = {
  scripts: ['hub', 'i18n', 'integrations', 'schemas', 'librarian', 'manifest', 'search'],
  benchmarks: ['scripts', 'settings', 'i18n', 'schemas', 'importers', 'exporters', 'librarian', 'manifest'],
  settings: ['domain', 'i18n', 'infobutton', 'integrations', 'schemas', 'scripts'],
};

const files = readSourceFiles();

/**
 * The module a file belongs to: a folder of `src`, a file of `src`, a folder beside it, or the settings in the root. The command line
 * of the desk stands above all that it uses, the rest of `librarian` too.
 */
function moduleOf(path: string): string {
  const [top = '', second = '', ...deeper] = path.split('/');
  if (top === 'librarian' && /^desk(?:-fs\.ts)?$/.test(second)) return 'desk-command';
  if (second === '') return 'settings';
  if (top !== 'src') return top;
  return deeper.length > 0 ? second : second.replace(/\.ts$/, '');
}

/** Names by which a rule can allow one file alone. */
const PARTS: Record<string, readonly string[]> = {
  'src/schemas/vocabulary.ts': ['vocabulary'],
  'src/schemas/published-locales.ts': ['vocabulary'],
  'src/schemas/code-systems.ts': ['vocabulary'],
  'src/i18n/locales.ts': ['locales'],
  'src/i18n/published-locales.ts': ['locales'],
  'src/i18n/list-addresses.ts': ['addresses'],
  'src/i18n/urls.ts': ['addresses'],
  'src/feeds/xml.ts': ['xml'],
  'src/feeds/concepts.ts': ['concept-feed'],
  'src/layouts/security.ts': ['security'],
  'librarian/report/queue-words.ts': ['desk-model'],
  'librarian/report/shape.ts': ['desk-model'],
};

/** The names by which a rule can allow a file. */
function namesOf(path: string): string[] {
  return [moduleOf(path), ...(PARTS[path] ?? [])];
}

function allowed(from: string, { file, specifier, kind }: Import): boolean {
  const rule = RULES[from];
  if (file) {
    if (namesOf(file).includes(from)) return true;
    const modules = rule
      ? [
          ...(rule.run ?? []),
          ...(kind === 'type' ? (rule.types ?? []) : []),
          ...(kind === 'script' ? (rule.scripts ?? []) : []),
        ]
      : (TOOLS[from] ?? []);
    return namesOf(file).some((name) => modules.includes(name));
  }
  if (!rule || specifier.startsWith('node:')) return true;
  return [...(rule.packages ?? []), ...(kind === 'type' ? (rule.packageTypes ?? []) : [])].includes(specifier);
}

/** Every import for which something holds, as "file imports this". */
function importsWhere(holds: (path: string, each: Import) => boolean): string[] {
  return files.flatMap(({ path, imports }) =>
    imports.filter((each) => holds(path, each)).map((each) => `${path} imports ${each.specifier} (${each.kind})`),
  );
}

describe('imports', () => {
  test('flow one way between modules', () => {
    expect(importsWhere((path, each) => !allowed(moduleOf(path), each))).toEqual([]);
  });

  test('are of modules that have a rule', () => {
    const modules = new Set(files.map((file) => moduleOf(file.path)));
    expect([...modules].filter((name) => !(name in RULES) && !(name in TOOLS))).toEqual([]);
  });

  test('form no circle', () => {
    expect(circles()).toEqual([]);
  });

  test('never reach into the tests', () => {
    expect(importsWhere((_, each) => each.file?.startsWith('tests/') ?? false)).toEqual([]);
  });

  test('of astro: modules stay in the catalog and in what binds it', () => {
    const found = importsWhere((_, each) => each.specifier.startsWith('astro:'));
    expect(found).toEqual([
      'src/catalog/catalog.ts imports astro:content (run)',
      'src/content.config.ts imports astro:content (run)',
    ]);
  });

  test('of Node’s modules stay in files that end in -fs.ts; text functions of node:util may be used beside them', () => {
    const exempt = (path: string, specifier: string) => specifier === 'node:util' && path.startsWith('librarian/');
    expect(
      importsWhere(
        (path, { specifier }) =>
          specifier.startsWith('node:') &&
          !/-fs\.ts$/.test(path) &&
          moduleOf(path) !== 'settings' &&
          !exempt(path, specifier),
      ),
    ).toEqual([]);
  });

  test('of Node’s modules never happen in what also runs in a browser or renders a page', () => {
    const pure = [
      'schemas',
      'domain',
      'i18n',
      'search',
      'saved',
      'kept',
      'offline',
      'hub',
      'embedding',
      'embed',
      'feeds',
      'infobutton',
      'edge',
      'components',
      'layouts',
      'client',
      'catalog',
      'pages',
    ];
    expect(importsWhere((path, each) => each.specifier.startsWith('node:') && pure.includes(moduleOf(path)))).toEqual(
      [],
    );
  });

  test('name files with their ending', () => {
    expect(importsWhere((_, { file }) => file !== undefined && !/\.(?:ts|mjs|astro|css|json)$/.test(file))).toEqual([]);
  });
});

/** Routes: pages, and the examples and desk pages that a build adds on request. */
function isRoute(path: string): boolean {
  return ['src/pages/', 'src/examples/', 'src/desk/pages/'].some((folder) => path.startsWith(folder));
}

describe('files', () => {
  test('of the site are all used by another one, or are pages or settings of Astro', () => {
    const used = new Set(files.flatMap((file) => file.imports.flatMap((each) => each.file ?? [])));
    const unused = files
      .map((file) => file.path)
      .filter((path) => path.startsWith('src/') && !isRoute(path) && !used.has(path));
    expect(unused).toEqual([
      'src/content.config.ts',
      'src/desk-report.d.ts',
      'src/embed-files.d.ts',
      'src/env.d.ts',
      // A process of its own.
      'src/integrations/index-process-fs.ts',
      'src/offline-files.d.ts',
    ]);
  });

  test('have names in one style: Component.astro, some-words.ts', () => {
    const style = (path: string) => {
      const name = path.split('/').at(-1) ?? '';
      if (isRoute(path))
        return /^(?:\[(?:\.{3})?[a-z]+\]|[a-z0-9-]+)(?:\.(?:xml|atom|txt|json|jsonld|csv|html|js|css))?\.(?:astro|ts)$/.test(
          name,
        );
      if (path.endsWith('.astro')) return /^(?:[A-Z][a-z]+\d?)+\.astro$/.test(name);
      return /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.(?:config|gen|d))?\.(?:ts|mjs|js)$/.test(name);
    };
    expect(files.map((file) => file.path).filter((path) => !style(path))).toEqual([]);
  });

  test('lie with what they are about: no drawers for helpers', () => {
    const drawer = /(?:^|\/)(?:utils?|helpers?|common|shared|misc|lib)(?:\/|\.)/;
    expect(files.map((file) => file.path).filter((path) => drawer.test(path))).toEqual([]);
  });
});

/** Circles of imports, each as the way around. */
function circles(): string[] {
  const importsByPath = new Map(files.map((file) => [file.path, file.imports.flatMap((each) => each.file ?? [])]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, way: readonly string[]) => {
    if (way.includes(path)) found.push([...way.slice(way.indexOf(path)), path].join(' → '));
    if (way.includes(path) || done.has(path)) return;
    for (const next of importsByPath.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const path of importsByPath.keys()) visit(path, []);
  return found;
}

describe('the reader of imports', () => {
  test('sees every form of import and nothing else', () => {
    const text = [
      '---',
      "import '../a.css';",
      "import b from './b.ts';",
      "import type { C } from './c.ts';",
      'import {',
      '  d,',
      '  type D,',
      "} from './d.ts';",
      "import e from './e.json' with { type: 'json' };",
      "export { f } from './f.ts';",
      "export type { G } from './g.ts';",
      "export * from './h.ts';",
      "const i = await import('./i.ts');",
      "// import x from './x.ts';",
      "/** import x from './x.ts' */",
      "export const text = 'from ./x.ts';",
      "export function of(kind = 'x') {}",
      'const url = import.meta.url;',
      'const late = await import(/* ignore */ address);',
      '---',
      '<script is:inline type="application/ld+json" set:html={x} />',
      '<script>',
      "  import './j.ts';",
      '</script>',
      '<script src="./k.ts"></script>',
    ].join('\n');
    expect(importsOf(text).map((each) => `${each.specifier} ${each.kind}`)).toEqual([
      '../a.css run',
      './b.ts run',
      './c.ts type',
      './d.ts run',
      './e.json run',
      './f.ts run',
      './g.ts type',
      './h.ts run',
      './i.ts run',
      './j.ts script',
      './k.ts script',
    ]);
  });

  test('finds a file that the bundler is told to give as text', () => {
    const imports = files.find((file) => file.path === 'src/client/suggestion-box.ts')?.imports;
    expect(imports?.map((each) => each.file)).toContain('src/styles/suggestions.css');
  });

  test('finds the whole site', () => {
    expect(files.length).toBeGreaterThan(150);
    expect(files.find((file) => file.path === 'src/catalog/catalog.ts')?.imports.map((each) => each.file)).toContain(
      'src/domain/entities.ts',
    );
  });
});
