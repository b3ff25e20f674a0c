import type { EmbedWords } from '../embedding/words.ts';

/** Copies the field that a button is for, and says beside the button how it went. */
export async function copyFrom(button: HTMLButtonElement, words: EmbedWords): Promise<void> {
  const field = document.getElementById(button.dataset['copy']!) as HTMLTextAreaElement;
  const said = button.parentElement!.querySelector('[data-said]')!;
  // The same words again are said again only where they were gone in between.
  said.textContent = '';
  try {
    await navigator.clipboard.writeText(field.value);
    said.textContent = words.copied;
  } catch {
    field.focus();
    field.select();
    said.textContent = words.copyFailed;
  }
}
