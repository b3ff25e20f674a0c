import type { Hub } from '../src/feeds/contract.ts';
import { HubError } from './hub-error.ts';

const TEXTS = ['title', 'description', 'url', 'lang', 'locale', 'updated'];
const LISTS = ['summary', 'groups', 'guides', 'languages', 'dates'];

/**
 * Looks whether a document is a hub on a topic that this script can show. What lies deeper is not looked at: a view writes whatever it
 * finds as words, and fails on what it does not find.
 * @throws HubError `version` or `shape`
 */
export function checkedHub(document: unknown, topic: string): Hub {
  const hub = (document ?? {}) as Record<string, unknown>;
  if (hub['kind'] !== 'hub') throw new HubError('shape');
  if (hub['version'] !== '1') throw new HubError('version');
  const texts = TEXTS.every((name) => typeof hub[name] === 'string');
  const lists = LISTS.every((name) => Array.isArray(hub[name]));
  const labels = Object.values((hub['labels'] ?? {}) as object);
  const words = labels.length > 0 && labels.every((label) => typeof label === 'string');
  if (!texts || !lists || !words || hub['id'] !== topic) throw new HubError('shape');
  return hub as unknown as Hub;
}
