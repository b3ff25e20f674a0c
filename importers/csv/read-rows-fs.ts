import { Readable } from 'node:stream';
import { CsvError, parse, type Info } from 'csv-parse';
import { importFault } from '../import-fault.ts';
import { named, readText, type Source } from '../source/read-text-fs.ts';
import { delimiterOf } from './delimiter.ts';

/** A row of a spreadsheet, with the line of the file on which it starts. */
export interface Row {
  cells: string[];
  line: number;
}

/** Largest row, in bytes. A row of an export has a few thousand. */
const LARGEST_ROW = 1_000_000;
/** Most text that is searched for the end of the first row. */
const LONGEST_HEADER = 100_000;

/**
 * Gives the rows of a CSV file one by one. Cells are parted by commas, semicolons or tabs, whichever the first row has most of.
 * @throws ImportFault where the file is not CSV.
 */
export async function* readRows(source: Source): AsyncGenerator<Row> {
  const pieces = readText(source);
  const start = await untilFirstRow(pieces);
  let lastLine = 0;
  const parser = parse({
    delimiter: delimiterOf(start),
    info: true,
    max_record_size: LARGEST_ROW,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    // The reader is ahead of the rows it has given, so it says itself how far it has come.
    on_record: (record: string[], { lines }) => {
      lastLine = lines;
      return record;
    },
  });
  const input = Readable.from(rest(start, pieces));
  input.on('error', (error) => parser.destroy(error)).pipe(parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) {
      yield { cells: record, line: info.lines - breaksIn(record) };
    }
  } catch (error) {
    throw named(error instanceof CsvError ? faultOf(error, lastLine + 1) : error, source.file);
  } finally {
    input.destroy();
  }
}

async function untilFirstRow(pieces: AsyncGenerator<string>): Promise<string> {
  let start = '';
  while (start.length < LONGEST_HEADER && !/[\r\n]/.test(start)) {
    const { value, done } = await pieces.next();
    if (done) break;
    start += value;
  }
  return start;
}

async function* rest(start: string, pieces: AsyncGenerator<string>): AsyncGenerator<string> {
  if (start !== '') yield start;
  yield* pieces;
}

/** Line breaks within cells: a row stands on as many lines more. */
function breaksIn(record: readonly string[]): number {
  return record.reduce((sum, cell) => sum + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
}

function faultOf(error: CsvError, line: number) {
  const [found, fix] = WORDS[error.code] ?? ['a row that is not CSV', 'Save the sheet as CSV again.'];
  return importFault(
    'import-csv',
    { line },
    { found, allowed: 'CSV, with " doubled inside cells between quotation marks', fix },
  );
}

const WORDS: Readonly<Record<string, readonly [found: string, fix: string]>> = {
  CSV_QUOTE_NOT_CLOSED: [
    'a cell whose quotation mark is not closed before the end of the file',
    'Close the quotation mark; if the file was cut short, save the sheet again.',
  ],
  CSV_INVALID_CLOSING_QUOTE: ['text behind a closed quotation mark', 'Save the sheet as CSV again.'],
  INVALID_OPENING_QUOTE: ['a quotation mark in the middle of a cell', 'Save the sheet as CSV again.'],
  CSV_MAX_RECORD_SIZE: [
    `a row of more than ${LARGEST_ROW} bytes`,
    'A quotation mark is probably not closed: look at the start of the row.',
  ],
};
