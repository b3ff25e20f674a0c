import type { FilterCounts } from '../search/records.ts';
import type { FilterId, SearchState } from '../search/state.ts';

/** Name of the boxes that choose languages to search in. */
const WITHIN = 'in';

/** The filters of the search page: checkboxes, whose state is that of the address. */
export class SearchFilters {
  readonly element: HTMLElement;
  readonly formatTag: string;
  constructor(element: HTMLElement, formatTag: string) {
    this.element = element;
    this.formatTag = formatTag;
    const fold = element.querySelector<HTMLDetailsElement>(':scope > details');
    if (fold) fold.open = matchMedia('(width >= 62rem)').matches;
  }

  /** What is chosen. */
  chosen(): Pick<SearchState, 'filters' | 'within'> {
    const checked = this.#boxes().filter((box) => box.checked && !box.disabled);
    const filters = Map.groupBy(
      checked.filter(({ name }) => name !== WITHIN),
      ({ name }) => name as FilterId,
    );
    return {
      filters: Object.fromEntries([...filters].map(([id, boxes]) => [id, boxes.map(({ value }) => value)])),
      within: checked.filter(({ name }) => name === WITHIN).map(({ value }) => value),
    };
  }

  /** Shows the choice of an address. */
  show({ filters, within }: SearchState): void {
    for (const box of this.#boxes()) {
      const values = box.name === WITHIN ? within : filters[box.name as FilterId];
      box.checked = box.disabled || (values?.includes(box.value) ?? false);
      const fold = box.closest('details');
      if (box.checked && !box.disabled && fold) fold.open = true;
    }
  }

  /** Writes beside each value how many results have it. */
  count(counts: FilterCounts): void {
    const format = new Intl.NumberFormat(this.formatTag);
    this.#write(({ name, value }) => format.format(counts[name as FilterId]?.[value] ?? 0));
  }

  /** Takes the counts away, where there are no results they would be about. */
  clearCounts(): void {
    this.#write(() => '');
  }

  #write(count: (box: HTMLInputElement) => string): void {
    for (const box of this.#boxes()) {
      const place = box.parentElement?.querySelector('[data-count]');
      if (place) place.textContent = count(box);
    }
  }

  #boxes(): HTMLInputElement[] {
    return [...this.element.querySelectorAll('input')];
  }
}
