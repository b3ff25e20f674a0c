import { shownBy, type EmbedChoice } from '../embedding/choice.ts';
import { SIZES_FILE, type EmbedSizes } from '../embedding/sizes.ts';
import type { AnyHub } from '../hub/view-context.ts';
import { EMBED_URLS } from '../i18n/urls.ts';

const answers = new Map<string, Promise<unknown>>();

/** Loads the hub of a choice, once. */
export function loadHub(choice: EmbedChoice): Promise<AnyHub> {
  return load<AnyHub>(EMBED_URLS.hub(choice.locale, shownBy(choice), choice.clinic));
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
