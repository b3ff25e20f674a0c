import { addressKey } from '../../librarian/addresses.ts';
import { placeOf } from '../../librarian/content-parser.ts';
import { LOCALE_IDS } from '../../src/schemas/vocabulary.ts';
import type { OrganizationData } from '../../src/schemas/organization.ts';
import type { ResourceData } from '../../src/schemas/resource.ts';
import type { TopicData, TopicTextData } from '../../src/schemas/topic.ts';
import type { Fields } from '../merge/trees.ts';

/** What the content already holds, by what an import finds it by. */
export interface KnownContent {
  resources: ReadonlyMap<string, ResourceData>;
  /** Ids of resources by the key of each of their addresses, former ones too; see {@link standInKey} for stand-ins. */
  resourceByAddress: ReadonlyMap<string, string>;
  organizations: ReadonlyMap<string, OrganizationData>;
  /** Ids of organizations by each of their names, see {@link nameKey}. */
  organizationByName: ReadonlyMap<string, string>;
  topics: ReadonlyMap<string, TopicData>;
  /** Ids of topics by title and other names, as `<lang>/<name>`; null where two topics share one. */
  topicByName: ReadonlyMap<string, string | null>;
  /** Ids of topics by MeSH code of the topic as a whole; null where two topics share one. */
  topicByMesh: ReadonlyMap<string, string | null>;
}

/** Indexes records by what an import finds them by. The schemas have accepted each of them. */
export function knownContent(records: ReadonlyMap<string, Fields>): KnownContent {
  const known = {
    resources: new Map<string, ResourceData>(),
    resourceByAddress: new Map<string, string>(),
    organizations: new Map<string, OrganizationData>(),
    organizationByName: new Map<string, string>(),
    topics: new Map<string, TopicData>(),
    topicByName: new Map<string, string | null>(),
    topicByMesh: new Map<string, string | null>(),
  };
  for (const [path, fields] of records) {
    const place = placeOf(path);
    if (place?.collection === 'resources') addResource(known, place.id, fields as unknown as ResourceData);
    if (place?.collection === 'organizations') addOrganization(known, place.id, fields as unknown as OrganizationData);
    if (place?.collection === 'topics') addTopic(known, place.id, fields as unknown as TopicData);
    if (place?.collection === 'topicTexts') {
      const { title, alsoCalled } = fields as unknown as TopicTextData;
      for (const name of [title, ...alsoCalled])
        addOnce(known.topicByName, `${place.locale}/${nameKey(name)}`, place.id);
    }
  }
  return known;
}

/** What two spellings of the same name have in common. */
export function nameKey(name: string): string {
  const plain = name.normalize('NFKC').toLowerCase();
  // A name of signs alone has nothing else to be told apart by.
  return plain.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim() || plain.trim();
}

interface Building {
  resources: Map<string, ResourceData>;
  resourceByAddress: Map<string, string>;
  organizations: Map<string, OrganizationData>;
  organizationByName: Map<string, string>;
  topics: Map<string, TopicData>;
  topicByName: Map<string, string | null>;
  topicByMesh: Map<string, string | null>;
}

function addResource(known: Building, id: string, resource: ResourceData): void {
  known.resources.set(id, resource);
  for (const { url, title, exact, formerUrls = [] } of resource.versions) {
    // A stand-in is the address of other things too: with its title it is that of this one.
    const keys = exact === false ? [standInKey(url, title)] : [addressKey(url)];
    for (const key of [...keys, ...formerUrls.map(addressKey)]) {
      if (!known.resourceByAddress.has(key)) known.resourceByAddress.set(key, id);
    }
  }
}

/** What tells pages apart that share a stand-in address: the key of the address, and the title. */
export function standInKey(url: string, title: string): string {
  return `${addressKey(url)} ${nameKey(title)}`;
}

function addOrganization(known: Building, id: string, organization: OrganizationData): void {
  known.organizations.set(id, organization);
  const { name, names = {}, formerNames = [] } = organization;
  for (const each of [name, ...LOCALE_IDS.flatMap((locale) => names[locale] ?? []), ...formerNames]) {
    const key = nameKey(each);
    if (!known.organizationByName.has(key)) known.organizationByName.set(key, id);
  }
}

function addTopic(known: Building, id: string, topic: TopicData): void {
  known.topics.set(id, topic);
  for (const { code, nearest, term } of topic.codes?.mesh ?? []) {
    if (!nearest && term === undefined) addOnce(known.topicByMesh, code, id);
  }
}

function addOnce(map: Map<string, string | null>, key: string, id: string): void {
  const other = map.get(key);
  map.set(key, other === undefined || other === id ? id : null);
}
