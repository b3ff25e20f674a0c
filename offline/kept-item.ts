import type { DeviceWords } from '../src/kept/device-words.ts';
import { packId } from '../src/kept/pack.ts';
import type { Kept } from '../src/kept/store.ts';
import { dayText } from './device.ts';

/** A number of bytes in words: "1.2 MB". */
export function sizeText(bytes: number, formatTag: string): string {
  const style = { style: 'unit', unit: 'megabyte', minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
  return new Intl.NumberFormat(formatTag, style).format(bytes / 1e6);
}

/** The item of a topic that is kept, in the language of the topic. */
export function keptItem({ pack, checked }: Kept, template: HTMLTemplateElement, words: DeviceWords): HTMLLIElement {
  const item = (template.content.cloneNode(true) as DocumentFragment).querySelector('li')!;
  const foreign = pack.lang !== document.documentElement.lang;
  const title = item.querySelector<HTMLAnchorElement>('h3 a')!;
  title.textContent = pack.title;
  title.href = pack.pages[0]!.path;
  const links = pack.pages.slice(1).map(({ path, title: name }) => {
    const entry = document.createElement('li');
    const link = document.createElement('a');
    link.href = path;
    link.textContent = name;
    entry.append(link);
    return entry;
  });
  const list = item.querySelector('ul')!;
  list.replaceChildren(...links);
  for (const part of foreign ? [title, list] : []) {
    part.lang = pack.lang;
    part.dir = pack.dir;
  }
  const format = words.formatTag;
  item.querySelector('[data-about]')!.textContent = words.about
    .replace('{size}', () => sizeText(pack.bytes, format))
    .replace('{day}', () => dayText(checked, format));
  const button = item.querySelector('button')!;
  button.value = packId(pack);
  button.setAttribute('aria-label', `${words.remove}: ${pack.title}`);
  return item;
}
