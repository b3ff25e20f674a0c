import type { AnyHub } from '../src/hub/view-context.ts';
import { HubError } from './hub-error.ts';

const TEXTS = ['title', 'description', 'url', 'lang', 'locale', 'updated'];
const LISTS = ['summary', 'languages', 'dates'];

/** Lists that only documents of a kind have. */
const LISTS_OF = {
  hub: ['groups', 'guides'],
  campaign: ['latest', 'facts', 'surveys', 'standards', 'timeline', 'actions', 'pages'],
};

/**
 * Looks whether a document is the hub that was asked for, of a form that this script can show. What lies deeper is not looked at: a
 * view writes whatever it finds as words, and fails on what it does not find.
 * @param kind Whether a topic or a campaign was asked for.
 * @throws HubError `version` or `shape`
 */
export function checkedHub(document: unknown, kind: AnyHub['kind'], id: string): AnyHub {
  const hub = (document ?? {}) as Record<string, unknown>;
  if (hub['kind'] !== kind) throw new HubError('shape');
  if (hub['version'] !== '1') throw new HubError('version');
  const texts = TEXTS.every((name) => typeof hub[name] === 'string');
  const lists = [...LISTS, ...LISTS_OF[kind]].every((name) => Array.isArray(hub[name]));
  const labels = Object.values((hub['labels'] ?? {}) as object);
  const words = labels.length > 0 && labels.every((label) => typeof label === 'string');
  if (!texts || !lists || !words || hub['id'] !== id) throw new HubError('shape');
  return hub as unknown as AnyHub;
}
