/** Says something in a live region, once: the same words again would be read out again. */
export function say(region: Element, text: string): void {
  if (region.textContent !== text) region.textContent = text;
}
