/** Signs that people put between the digits of a telephone number. */
const BETWEEN = /[\s()[\]\-./\u2010-\u2015\u00b7]+/g;
/** The digit nought of each way to write digits that a keyboard may give: Arabic, Persian, full width. */
const NOUGHTS = [0x0660, 0x06f0, 0xff10];

/**
 * A telephone number in the form that a view of a hub takes: Western digits in groups, `+` in front of a country code. What is no
 * such number stays recognisably wrong.
 */
export function tidyPhone(text: string): string {
  return text
    .replace(/[\u0660-\u0669\u06f0-\u06f9\uff10-\uff19]/g, westernDigit)
    .replace('＋', '+')
    .replace(BETWEEN, ' ')
    .trim();
}

function westernDigit(digit: string): string {
  const code = digit.charCodeAt(0);
  const nought = NOUGHTS.find((each) => code >= each && code <= each + 9)!;
  return String(code - nought);
}
