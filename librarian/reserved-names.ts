/** Host names that belong to nobody: RFC 2606 and RFC 6761. */
const HOST =
  /(?<![\p{L}\p{N}-])(?:[a-z0-9-]+\.)*(?:example\.(?:com|net|org|edu)|[a-z0-9-]+\.(?:example|invalid|test))(?!\.?[\p{L}\p{N}-])/iu;

/** The first host name in a text that is reserved for examples, if there is one. */
export function reservedHostIn(text: string): string | undefined {
  return HOST.exec(text)?.[0];
}

/** What a number starts with when it is dialled from another country, and within its own. */
const DIALLING: Readonly<Record<string, { abroad: string; within: string }>> = {
  GB: { abroad: '44', within: '0' },
  US: { abroad: '1', within: '' },
  CA: { abroad: '1', within: '' },
};

/** Numbers as dialled within North America that are kept for fiction: 555-0100 to 555-0199 of every area. */
const NORTH_AMERICA = /^1?[2-9]\d{2}55501\d{2}$/;

/** Numbers kept for fiction, as dialled within the country. Those of the United Kingdom are Ofcom's numbers for drama. */
const FICTION: Readonly<Record<string, RegExp>> = {
  GB: /^0(?:1632960\d{3}|1(?:1[3-8]|21|31|41|51|61)4960\d{3}|1914980\d{3}|2079460\d{3}|2896496\d{3}|2920180\d{3}|7700900\d{3}|8081570\d{3}|9098790\d{3}|3069990\d{3})$/,
  US: NORTH_AMERICA,
  CA: NORTH_AMERICA,
};

/** Digits that somebody types to fill a field: one digit again and again, or one after the other. */
const FILLER = /^(\d)\1{5,}$|1234567/;

/**
 * Whether a telephone number is kept for fiction or stands for one that is missing.
 * @param number As it is dialled: digits and spaces, with or without `+` and the code of the country.
 * @param country ISO 3166-1 alpha-2 code of the country it is dialled in.
 */
export function isReservedNumber(number: string, country: string): boolean {
  const digits = number.replaceAll(' ', '');
  if (FILLER.test(digits.replace('+', ''))) return true;
  if (!digits.startsWith('+')) return FICTION[country]?.test(digits) ?? false;
  return Object.entries(DIALLING).some(([code, { abroad, within }]) => {
    const prefix = `+${abroad}`;
    return digits.startsWith(prefix) && FICTION[code]?.test(within + digits.slice(prefix.length)) === true;
  });
}
