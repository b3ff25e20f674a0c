import CMS from '@sveltia/cms';
import { COLLECTIONS, type CollectionName } from '../../src/schemas/collections.ts';
import { formatName } from '../config.ts';
import type { CmsConfig } from '../config-types.ts';
import { fileFormat } from './file-format.ts';

const response = await fetch('config.json');
const config = (await response.json()) as CmsConfig;

for (const collection of Object.keys(COLLECTIONS) as CollectionName[]) {
  const ending = COLLECTIONS[collection].pattern.split('.').at(-1)!;
  CMS.registerCustomFormat(formatName(collection), ending, fileFormat(collection));
}

await CMS.init({ config: config as unknown as Parameters<typeof CMS.init>[0] });
