import { join, resolve } from 'node:path';
import { writeFloorPages } from './floor-pages-fs.ts';
import { outputOf } from './output-fs.ts';
import type { Measured } from './report.ts';
import { runBuild } from './run-fs.ts';

/** Builds the bare site of the same pages as a site that was built before, and measures it. */
export async function measureFloor(site: Measured): Promise<Measured> {
  const pages = join(site.place, 'floor-pages.json');
  const out = join(site.place, 'floor');
  writeFloorPages(pages, join(site.place, 'site'), site.output.pages);
  const env = {
    FLOOR_CONTENT: resolve(site.content),
    FLOOR_PAGES: pages,
    FLOOR_OUT: out,
    FLOOR_CACHE: join(site.place, 'floor-cache'),
  };
  const run = await runBuild(['--root', 'benchmarks/floor'], env, site.place);
  return { ...site, name: `floor of ${site.name}`, run, output: outputOf(out) };
}
