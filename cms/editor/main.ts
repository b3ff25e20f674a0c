import CMS, { type CmsConfig as WholeConfig } from '@sveltia/cms';
import { COLLECTIONS, type WrittenCollectionName } from '../../src/schemas/collections.ts';
import { FORMS } from '../collections.ts';
import { formatName } from '../config.ts';
import type { CmsConfig } from '../config-types.ts';
import { fileFormat } from './file-format.ts';
import { resourcePreview, textPreview, type Maker, type PreviewProps } from './previews.ts';

const response = await fetch('config.json');
const config = (await response.json()) as CmsConfig;

for (const collection of Object.keys(FORMS) as WrittenCollectionName[]) {
  const ending = COLLECTIONS[collection].pattern.split('.').at(-1)!;
  CMS.registerCustomFormat(formatName(collection), ending, fileFormat(collection));
}

const { h } = globalThis as unknown as { h: Maker };
CMS.registerPreviewStyle('preview.css');
showWith('resources', resourcePreview(h));
for (const { name, files = [] } of config.collections) {
  if (FORMS[name as WrittenCollectionName].kind !== 'texts') continue;
  for (const file of files) showWith(file.name, textPreview(h, CMS));
}

await CMS.init({ config: config as unknown as WholeConfig });

/** Shows a collection, or a file of one, with a preview of ours. */
function showWith(name: string, preview: (props: PreviewProps) => unknown): void {
  CMS.registerPreviewTemplate(name, preview as Parameters<typeof CMS.registerPreviewTemplate>[1]);
}
