/** Why an address that comes from a list may be `http://`; no field for any other. */
export function insecureNote(url: string): { insecure?: string } {
  return url.startsWith('http:') ? { insecure: NOTE } : {};
}

const NOTE = 'The list this link comes from has it with http://; nobody has tried https:// yet.';
