import type { TestProject } from 'vitest/node';
import { freshSite } from './site-fs.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder with the real site, built. */
    site: string;
  }
}

/** Has the real site ready before the first test file asks for it: two of them run at a time. */
export default async function setup(project: TestProject): Promise<void> {
  project.provide('site', await freshSite());
}
