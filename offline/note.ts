import { devicePage } from '../src/kept/files.ts';
import { packId } from '../src/kept/pack.ts';
import type { Kept, KeptStore } from '../src/kept/store.ts';
import { dayText, openStore, takeWorkerOff } from './device.ts';
import styles from './note.css';

const store = openStore();
if (store) void note(store);

/** On a page that is kept: says which copy is shown, marks what needs a connection, and offers to remove the topic. */
async function note(store: KeptStore): Promise<void> {
  const all = (await store.all()).filter(({ gone }) => !gone);
  const kept = all.find(({ pack }) => pack.files.some(([path]) => path === location.pathname));
  if (!kept || location.pathname === devicePage(kept.pack.locale)) return;
  const day = document.body.dataset['kept'];
  if (day) sayWhichCopy(kept, day, all);
  offerRemoval(kept, store);
}

function sayWhichCopy({ pack: { words, formatTag } }: Kept, day: string, all: readonly Kept[]): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  const line = document.createElement('p');
  const marked = document.createElement('span');
  line.className = 'kept-note';
  marked.id = 'needs-connection';
  marked.textContent = words.marked;
  line.append(`${words.copy.replace('{day}', () => dayText(day, formatTag))} `, marked);
  document.querySelector('main')?.prepend(line);
  const paths = new Set(all.flatMap(({ pack }) => pack.files.map(([path]) => path)));
  for (const link of document.querySelectorAll<HTMLAnchorElement>(
    'main a[href], .breadcrumb a[href], footer a[href]',
  )) {
    if (!/^https?:$/.test(link.protocol) || (link.origin === location.origin && paths.has(link.pathname))) continue;
    link.classList.add('needs-connection');
    link.title ||= words.needsConnection;
  }
}

/** Puts a button beside the link that keeps the topic, and lets the link say that it is kept. */
function offerRemoval({ pack }: Kept, store: KeptStore): void {
  const link = document.querySelector<HTMLAnchorElement>(`.share a[href*="${devicePage(pack.locale)}"]`);
  if (!link) return;
  const { words } = pack;
  const label = link.textContent;
  const button = document.createElement('button');
  const item = document.createElement('li');
  const status = link.closest('share-tools')?.querySelector<HTMLElement>('[role="status"]');
  link.textContent = words.kept;
  button.type = 'button';
  button.textContent = words.remove;
  button.addEventListener('click', () => {
    void store.remove(packId(pack)).then(async (left) => {
      if (!left) await takeWorkerOff();
      item.remove();
      link.textContent = label;
      link.focus();
      if (status) status.textContent = words.removed;
    });
  });
  item.append(button);
  link.closest('li')?.after(item);
}
