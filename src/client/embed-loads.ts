import type { EmbedChoice } from '../embedding/choice.ts';
import { hubKey, type EmbedSizes } from '../embedding/sizes.ts';

/** Says what each way to show a choice loads. What nobody has measured is not shown. */
export function showLoads(root: HTMLElement, sizes: EmbedSizes, choice: EmbedChoice, formatTag: string): void {
  const count = new Intl.NumberFormat(formatTag);
  const kilobytes = new Intl.NumberFormat(formatTag, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 });
  for (const section of root.querySelectorAll<HTMLElement>('[data-way]')) {
    const load = sizes[section.dataset['way'] as EmbedChoice['way']][hubKey(choice)];
    for (const part of section.querySelectorAll<HTMLElement>('[data-measured]')) part.hidden = !load;
    if (!load) continue;
    section.querySelector('[data-requests]')!.textContent = count.format(load.requests);
    section.querySelector('[data-size]')!.textContent = kilobytes.format(load.bytes / 1000);
  }
}
