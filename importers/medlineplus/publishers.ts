import type { ImportedRecord } from '../imported.ts';
import { idOf, withHash } from '../ids.ts';
import { asLine } from '../lines.ts';
import type { Lock } from '../merge/lock.ts';
import { nameKey, type KnownContent } from './known-content.ts';
import type { Page } from './pages.ts';

/** Sites of the National Library of Medicine: links to them come without an organization. */
const LIBRARY_HOSTS = /(?:^|\.)(?:medlineplus\.gov|nlm\.nih\.gov)$/;
const LIBRARY = 'National Library of Medicine';
/** Mark of a link by which MedlinePlus says that an institute of the NIH publishes it. */
const NIH = 'NIH';

/** Finds organizations by their names and makes those that are not there. */
export class Publishers {
  readonly #known: KnownContent;
  readonly #lock: Lock;
  readonly #made = new Map<string, ImportedRecord>();

  /** @param lock What earlier imports set: an organization they made is known even when it has been renamed since. */
  constructor(known: KnownContent, lock: Lock) {
    this.#known = known;
    this.#lock = lock;
  }

  /** Organizations that are not there yet, or that earlier imports made. */
  get records(): ImportedRecord[] {
    return [...this.#made.values()];
  }

  /** Ids of the publishers of pages; where the file names none, the host of the address stands for one. */
  idsOf(pages: readonly Page[]): string[] {
    const named = pages.find(({ organizations }) => organizations.length > 0);
    const page = named ?? pages[0];
    if (page === undefined) return [];
    const names = named?.organizations ?? [nameByHost(page.url)];
    return [...new Set(names.map((name) => this.idOfName(name, page)))];
  }

  /** Id of an organization. */
  idOfName(name: string, page: Pick<Page, 'url' | 'marks' | 'line'>): string {
    const line = asLine(name);
    const id = this.#known.organizationByName.get(nameKey(line));
    const made = id ?? this.#idOfNew(line);
    const wasMade = this.#lock.has(`organizations/${made}.yaml`);
    if ((id === undefined || wasMade) && !this.#made.has(made)) this.#made.set(made, recordOf(made, line, page));
    return made;
  }

  #idOfNew(name: string): string {
    const id = idOf(name);
    const before = this.#made.get(id)?.given['name'] ?? this.#lock.get(`organizations/${id}.yaml`)?.['name'];
    const isOther =
      before === undefined ? this.#known.organizations.has(id) : nameKey(String(before)) !== nameKey(name);
    return isOther ? withHash(id, nameKey(name)) : id;
  }
}

function nameByHost(url: string): string {
  const host = new URL(url).hostname.replace(/^www\d*\./, '');
  return LIBRARY_HOSTS.test(host) ? LIBRARY : host;
}

/** Kind and country are guesses from the address; whoever imports is told to look at them. */
function recordOf(
  id: string,
  name: string,
  { url, marks, line }: Pick<Page, 'url' | 'marks' | 'line'>,
): ImportedRecord {
  const host = new URL(url).hostname;
  const isGovernment = /\.(?:gov|mil)(?:\.[a-z]{2})?$/.test(host);
  return {
    collection: 'organizations',
    id,
    given: { name },
    initially: {
      lang: 'en',
      kind: isGovernment ? 'government' : 'publisher',
      country: countryOf(host),
      ...(marks.includes(NIH) && isGovernment && { mark: 'nih' }),
    },
    place: `line ${line}`,
  };
}

/** Country by the last part of a host name; MedlinePlus links to the United States for the rest. */
function countryOf(host: string): string {
  const [, last = ''] = /\.([a-z]{2})$/.exec(host) ?? [];
  if (last === 'uk') return 'GB';
  return NO_COUNTRIES.has(last) || last === '' ? 'US' : last.toUpperCase();
}

/** Two-letter endings that are used for anything but their country. */
const NO_COUNTRIES: ReadonlySet<string> = new Set(['eu', 'io', 'me', 'tv', 'co', 'ai', 'fm', 'ly']);
