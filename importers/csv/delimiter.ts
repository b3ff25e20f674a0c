const DELIMITERS = [',', ';', '\t'] as const;

/** What parts the cells of a spreadsheet: a comma, a semicolon or a tab, whichever its first row has most of outside quotation marks. */
export function delimiterOf(start: string): string {
  const [row = ''] = start.replaceAll(/"[^"]*"/g, '').split(/[\r\n]/);
  let best: string = ',';
  for (const delimiter of DELIMITERS) {
    if (row.split(delimiter).length > row.split(best).length) best = delimiter;
  }
  return best;
}
