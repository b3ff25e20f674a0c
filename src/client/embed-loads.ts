import type { EmbedChoice } from '../embedding/choice.ts';
import type { WayId } from '../embedding/ways.ts';
import { hubKey, type EmbedSizes, type Load } from '../embedding/sizes.ts';

/** Says what each way to show a choice loads. What nobody has measured is not shown. */
export function showLoads(root: HTMLElement, sizes: EmbedSizes, choice: EmbedChoice, formatTag: string): void {
  const count = new Intl.NumberFormat(formatTag);
  const kilobytes = new Intl.NumberFormat(formatTag, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 1 });
  for (const section of root.querySelectorAll<HTMLElement>('[data-way]')) {
    const way = section.dataset['way'] as WayId;
    const own = sizes.ways[way][hubKey(choice)];
    const load = own && way === 'frame' && choice.grow ? together(own, sizes.grow) : own;
    for (const part of section.querySelectorAll<HTMLElement>('[data-measured]')) part.hidden = !load;
    if (!load) continue;
    section.querySelector('[data-requests]')!.textContent = count.format(load.requests);
    section.querySelector('[data-size]')!.textContent = kilobytes.format(load.bytes / 1000);
  }
}

function together(one: Load, other: Load): Load {
  return { requests: one.requests + other.requests, bytes: one.bytes + other.bytes };
}
