import { idOf, withHash } from '../ids.ts';
import { own, type Fields } from '../merge/trees.ts';
import type { HealthTopic } from './health-topic.ts';
import { nameKey, type KnownContent } from './known-content.ts';

/** A topic in all languages that the file has it in, the English one first. */
export interface TopicFamily {
  members: HealthTopic[];
  /** Ids in the file, those of twins that the file does not hold too. */
  ids: string[];
  /** English title, from the topic itself or from its twin. */
  englishTitle: string;
  /** Id of our topic; undefined when there is none. */
  topic?: string;
  /** True when our topic is one that an import has made, or is to make. */
  isImported: boolean;
}

/** How topics of a file find those of ours. */
export interface TopicChoice {
  /** Ids of our topics by ids of the file, as the person who imports has said. */
  chosen: ReadonlyMap<string, string>;
  /** Ids of our topics by ids of the file, as earlier imports have found or made them. */
  remembered: Fields;
  /** True: topics that we do not have are made. */
  create: boolean;
  /** Whether an earlier import made a topic of ours. */
  wasImported: (topic: string) => boolean;
}

/** Puts the languages of each topic together and finds our topic for it. */
export function topicFamilies(topics: readonly HealthTopic[], known: KnownContent, choice: TopicChoice): TopicFamily[] {
  const families = groupTwins(topics);
  const taken = new Set(known.topics.keys());
  for (const family of families) {
    const before = rememberedTopic(family, choice);
    const topic = chosenTopic(family, choice) ?? before ?? ourTopic(family, known, choice);
    // What an earlier import has made and somebody has deleted since is not made again.
    const isDeleted = topic !== undefined && topic === before && !known.topics.has(topic);
    if (isDeleted) continue;
    if (topic !== undefined) Object.assign(family, { topic, isImported: choice.wasImported(topic) });
    else if (choice.create) Object.assign(family, { topic: newId(family, taken), isImported: true });
    if (family.topic !== undefined) taken.add(family.topic);
  }
  return families;
}

function groupTwins(topics: readonly HealthTopic[]): TopicFamily[] {
  const byId = new Map<string, TopicFamily>();
  const families = new Set<TopicFamily>();
  for (const topic of topics) {
    const ids = [topic.id, topic.twin?.id ?? ''].filter((id) => id !== '');
    const family: TopicFamily = { members: [], ids: [], englishTitle: '', isImported: false };
    for (const each of new Set(ids.flatMap((id) => byId.get(id) ?? []))) {
      family.members.push(...each.members);
      family.ids.push(...each.ids);
      family.englishTitle ||= each.englishTitle;
      families.delete(each);
    }
    family.members.push(topic);
    family.ids = [...new Set([...family.ids, ...ids])];
    family.englishTitle ||= englishTitle(topic);
    families.add(family);
    for (const id of family.ids) byId.set(id, family);
  }
  for (const { members } of families) members.sort((a, b) => Number(b.lang === 'en') - Number(a.lang === 'en'));
  return [...families];
}

function englishTitle({ lang, title, twin }: HealthTopic): string {
  if (lang === 'en') return title;
  return twin?.lang === 'en' ? twin.name : '';
}

function chosenTopic({ ids }: TopicFamily, { chosen }: TopicChoice): string | undefined {
  return ids.map((id) => chosen.get(id)).find((topic) => topic !== undefined);
}

function rememberedTopic({ ids }: TopicFamily, { remembered }: TopicChoice): string | undefined {
  return ids.map((id) => own(remembered, id)).find((topic) => typeof topic === 'string');
}

function ourTopic(family: TopicFamily, known: KnownContent, { wasImported }: TopicChoice): string | undefined {
  // Our own export names topics as <locale>/<id>.
  const exported = family.ids.map((id) => id.split('/')[1] ?? '').find((id) => known.topics.has(id));
  if (exported !== undefined) return exported;
  const alike = byName(family, known) ?? byMesh(family, known);
  // A topic that an import has made is that of the ids it was made from, and of no other that is like it.
  return alike !== undefined && wasImported(alike) ? undefined : alike;
}

function byName({ members, englishTitle }: TopicFamily, known: KnownContent): string | undefined {
  const titles = [...members.map(({ lang, title }) => [lang, title] as const), ['en', englishTitle] as const];
  const others = members.flatMap(({ lang, alsoCalled }) => alsoCalled.map((name) => [lang, name] as const));
  for (const [lang, name] of [...titles, ...others]) {
    const topic = known.topicByName.get(`${lang}/${nameKey(name)}`);
    if (topic) return topic;
  }
  const id = idOf(englishTitle);
  return englishTitle !== '' && known.topics.has(id) ? id : undefined;
}

function byMesh({ members }: TopicFamily, known: KnownContent): string | undefined {
  const topics = new Set(members.flatMap(({ mesh }) => mesh.map(({ id }) => known.topicByMesh.get(id) ?? undefined)));
  topics.delete(undefined);
  return topics.size === 1 ? [...topics][0] : undefined;
}

function newId({ englishTitle, members, ids }: TopicFamily, taken: ReadonlySet<string>): string {
  const id = idOf(englishTitle || (members[0]?.title ?? ''));
  return taken.has(id) ? withHash(id, ids.join(' ')) : id;
}
