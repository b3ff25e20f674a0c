import { ContentState, type Digest } from '../../reads/content-state.ts';
import { ReadLog, type ReadSet } from '../../reads/read-log.ts';
import { watchCatalog } from '../../reads/watched-catalog.ts';
import type { BuiltPage } from './built-pages.ts';
import type { Memory, PageMemory } from './memory.ts';

/** What a build knows of the pages of the last one, and notes for the next. */
export class PageReuse {
  readonly log = new ReadLog();
  #last: Memory | undefined;
  readonly #digest: Digest;
  readonly #reads: [ReadSet, string][] = [];
  readonly #places = new Map<string, number>();
  readonly #pages = new Map<string, PageMemory>();
  readonly #current = new Map<number, boolean>();
  #state: ContentState | undefined;

  /** @param last What the last build remembers; nothing is used again without it. */
  constructor(last: Memory | undefined, digest: Digest) {
    this.#last = last;
    this.#digest = digest;
  }

  /** Takes the catalog of this build and gives the one that pages get. */
  watch<C extends object>(catalog: C): C {
    this.#state = new ContentState(catalog, this.#digest);
    return watchCatalog(catalog, this.#state.entities, this.log);
  }

  /** Uses no page of the last build. */
  forget(): void {
    this.#last = undefined;
  }

  /** Whether a page would come out as it did last time, and notes it for the next build if so. */
  isCurrent(page: BuiltPage): boolean {
    const old = this.#last?.pages[page.path];
    if (!old?.file || old.component !== page.component) return false;
    if (old.props === undefined || old.props !== this.#state?.ofValue(page.props)) return false;
    if (!old.reads.every((place) => this.#isAsRead(place))) return false;
    const reads = old.reads.map((place) => {
      const [read, digest] = this.#last!.reads[place]!;
      return this.#place(read, () => digest);
    });
    this.#pages.set(page.path, { ...old, reads });
    return true;
  }

  /** Notes a page that has just been rendered, with what it has read. */
  note(page: BuiltPage, reads: readonly ReadSet[], searched: boolean): void {
    const state = this.#state;
    const props = state?.ofValue(page.props);
    this.#pages.set(page.path, {
      component: page.component,
      ...(props !== undefined && { props }),
      reads: state ? reads.map((read) => this.#place(read, () => state.ofReads(read))) : [],
      searched,
    });
  }

  /** What is remembered of pages, by path. */
  get pages(): ReadonlyMap<string, PageMemory> {
    return this.#pages;
  }

  /** What pages have read, each with its digest. */
  get reads(): Memory['reads'] {
    return this.#reads;
  }

  #isAsRead(place: number): boolean {
    const known = this.#current.get(place);
    if (known !== undefined) return known;
    const [read, digest] = this.#last!.reads[place]!;
    const current = this.#state!.ofReads(read) === digest;
    this.#current.set(place, current);
    return current;
  }

  #place(read: ReadSet, digestOf: () => string): number {
    const key = JSON.stringify(read);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    const place = this.#reads.push([read, digestOf()]) - 1;
    this.#places.set(key, place);
    return place;
  }
}
