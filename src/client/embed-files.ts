import { SIZES_FILE, type EmbedSizes } from '../embedding/sizes.ts';
import type { Hub } from '../feeds/contract.ts';
import { EMBED_URLS } from '../i18n/urls.ts';
import type { LocaleId } from '../schemas/vocabulary.ts';

const answers = new Map<string, Promise<unknown>>();

/** Loads the hub of a choice, once. */
export function loadHub(choice: { locale: LocaleId; topic: string; clinic?: string }): Promise<Hub> {
  return load<Hub>(EMBED_URLS.hub(choice.locale, choice.topic, choice.clinic));
}

/** Loads what each hub loads, once. */
export function loadSizes(): Promise<EmbedSizes> {
  return load<EmbedSizes>(SIZES_FILE);
}

/** Loads a JSON file once; one that failed is tried again when it is asked for again. */
function load<T>(address: string): Promise<T> {
  const known = answers.get(address);
  if (known) return known as Promise<T>;
  const answer = fetch(address).then((response) => {
    if (!response.ok) throw new Error(`${address}: ${response.status}`);
    return response.json() as Promise<T>;
  });
  answers.set(address, answer);
  answer.catch(() => answers.delete(address));
  return answer;
}
