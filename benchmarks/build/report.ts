import { growthExponent, type Point } from './growth.ts';
import type { Output } from './output-fs.ts';
import type { BuildRun } from './run-fs.ts';

/** A measured build of a site. */
export interface Measured {
  /** What was built, as a heading. */
  name: string;
  topics: number | undefined;
  /** Folder of this build: the site is in `site` below it. */
  place: string;
  /** Content folder. */
  content: string;
  run: BuildRun;
  output: Output;
}

/** What the floor does and does not do, as lines. */
export const FLOOR_NOTES = [
  'The floor has the same addresses. From content collections without schemas it makes pages of topics (MDX), resources and organizations',
  '(YAML); of all other pages it reads the finished text and puts it into paragraphs. Pagefind indexes the whole folder as it comes.',
  'It checks no content, knows no freshness, states or translations of words, and has no styles, scripts, feeds, API, search records,',
  'embeds, site map or header file.',
];

/** What one build took, as lines of text. */
export function buildReport({ name, run, output }: Measured): string[] {
  const pages = output.pages.length;
  return [
    name,
    line(
      'time',
      `${seconds(run.seconds)} by the clock, ${seconds(run.cpu)} of processors (user and system, all processes)`,
    ),
    line('peak memory', `${megabytes(run.memory)} in Astro's process, ${megabytes(run.treeMemory)} in all processes`),
    line('output', `${pages} pages, ${output.files} files, ${megabytes(output.bytes)}`),
    line(
      'per page',
      `${((run.seconds * 1000) / pages).toFixed(1)} ms by the clock, ${((run.cpu * 1000) / pages).toFixed(1)} ms of processors`,
    ),
    ...stagesOf(run).map(([stage, time]) =>
      line(`  ${stage}`, `${seconds(time)} (${Math.round((time / run.seconds) * 100)}%)`),
    ),
  ];
}

/** Stages by the clock, in the order in which a build goes through them. */
export function stagesOf({
  seconds: all,
  hooks,
  stages,
}: Pick<BuildRun, 'seconds' | 'hooks' | 'stages'>): [string, number][] {
  const hooked = (holds: (hook: BuildRun['hooks'][number]) => boolean) =>
    hooks.filter(holds).reduce((sum, hook) => sum + hook.seconds, 0);
  const isSearch = (integration: string) => integration.endsWith('search-index');
  const known: [string, number][] = [
    [
      'wait for the check',
      hooked(({ integration, hook }) => integration === 'signpost-content-check' && hook === 'astro:build:start'),
    ],
    ['content into Astro', stages['Sync content layer'] ?? 0],
    ['bundles', (stages['Prerender build'] ?? 0) + (stages['SSR build'] ?? 0) + (stages['Client build'] ?? 0)],
    ['pages and data', stages['Static generate'] ?? 0],
    ['search index', hooked(({ integration, hook }) => isSearch(integration) && hook === 'astro:build:done')],
    ['other integrations', hooked(({ integration, hook }) => !isSearch(integration) && hook === 'astro:build:done')],
  ];
  return [...known, ['start and the rest', all - known.reduce((sum, [, time]) => sum + time, 0)]];
}

/** How time and memory grow with the number of topics, as lines; none for a single size. */
export function growthReport(builds: readonly Measured[]): string[] {
  const exponent = (of: (build: Measured) => number) => {
    const points = builds.flatMap((build): Point[] =>
      build.topics === undefined ? [] : [{ size: build.topics, value: of(build) }],
    );
    return growthExponent(points)?.toFixed(2);
  };
  const cpu = exponent(({ run }) => run.cpu);
  if (cpu === undefined) return [];
  return [
    'growth with topics: k in n^k, 1 is linear',
    line('time', `${exponent(({ run }) => run.seconds)} by the clock, ${cpu} of processors`),
    line(
      'peak memory',
      `${exponent(({ run }) => run.memory)} in Astro's process, ${exponent(({ run }) => run.treeMemory)} in all`,
    ),
    line('pages', `${exponent(({ output }) => output.pages.length)}`),
  ];
}

/** A site beside the floor of the same pages, as lines. */
export function ratioReport(site: Measured, floor: Measured): string[] {
  const ratio = (of: (run: BuildRun) => number) => (of(site.run) / of(floor.run)).toFixed(2);
  return [
    `${site.name} / floor`,
    line('time', `${ratio((run) => run.seconds)} by the clock, ${ratio((run) => run.cpu)} of processors`),
    line(
      'peak memory',
      `${ratio((run) => run.memory)} in Astro's process, ${ratio((run) => run.treeMemory)} in all processes`,
    ),
    line('pages', `${site.output.pages.length} / ${floor.output.pages.length}`),
  ];
}

function line(name: string, value: string): string {
  return `  ${name.padEnd(20)} ${value}`;
}

function seconds(value: number): string {
  return `${value.toFixed(1)} s`;
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 ** 2)} MB`;
}
