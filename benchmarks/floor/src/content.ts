import { getCollection } from 'astro:content';

/** A resource, as far as the floor shows it. */
export interface Resource {
  id: string;
  publishers: string[];
  versions: { lang: string; title: string; url: string }[];
  placements: { topic: string; section: string }[];
  description?: Record<string, string>;
}

/** A page of the floor. */
export interface Page {
  id: string;
  lang: string;
  title: string;
  kind: 'topics' | 'resources' | 'organizations' | 'list';
  /** Id of the topic, resource or organization. */
  of: string;
  text: string[];
}

async function load() {
  const resources = (await getCollection('resources')).map(({ id, data }) => ({
    ...(data as Omit<Resource, 'id'>),
    id,
  }));
  const names = (await getCollection('organizations')).map(({ id, data }) => [id, String(data['name'])] as const);
  return {
    pages: (await getCollection('pages')).map(({ data }) => data as unknown as Page),
    topicTexts: new Map((await getCollection('topicTexts')).map((entry) => [entry.id, entry])),
    organizations: new Map(names),
    resources: new Map(resources.map((resource) => [resource.id, resource])),
    byTopic: grouped(resources, ({ placements }) => placements.map(({ topic }) => topic)),
    byPublisher: grouped(resources, ({ publishers }) => publishers),
  };
}

function grouped(resources: readonly Resource[], keysOf: (resource: Resource) => string[]): Map<string, Resource[]> {
  const groups = new Map<string, Resource[]>();
  for (const resource of resources) {
    for (const key of new Set(keysOf(resource))) groups.set(key, [...(groups.get(key) ?? []), resource]);
  }
  return groups;
}

let loaded: ReturnType<typeof load> | undefined;

/** The content, read once per build. */
export function content(): ReturnType<typeof load> {
  return (loaded ??= load());
}
