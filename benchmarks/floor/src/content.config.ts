import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';

const base = process.env['FLOOR_CONTENT'] ?? '';
const yaml = (folder: string) => defineCollection({ loader: glob({ base: `${base}/${folder}`, pattern: '*.yaml' }) });

export const collections = {
  topicTexts: defineCollection({
    loader: glob({
      base: `${base}/topics`,
      pattern: '*/*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
  }),
  resources: yaml('resources'),
  organizations: yaml('organizations'),
  /** Every page: its address, and the text of those that are lists. */
  pages: defineCollection({ loader: file(process.env['FLOOR_PAGES'] ?? '') }),
};
