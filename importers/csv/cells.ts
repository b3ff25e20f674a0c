import type { CellForm } from './columns.ts';

/** Characters at the start of a cell that make a spreadsheet take it for a formula. */
const FORMULA = /^[=+\-@\t\r\n]/;
/** A cell that the guard has been put before, or that looks like one. */
const GUARDED = /^'['=+\-@\t\r\n]/;

/** A cell as it is exported: with an apostrophe before what a spreadsheet would calculate. */
export function guarded(cell: string): string {
  return FORMULA.test(cell) || GUARDED.test(cell) ? `'${cell}` : cell;
}

/** A cell without the apostrophe that {@link guarded} puts there. */
export function unguarded(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}

/** A value as the text of a cell. An empty cell says that there is none. */
export function cellOf(value: unknown, form: CellForm): string {
  if (value === undefined) return '';
  switch (form) {
    case 'list':
      return (value as unknown[]).map((item) => escaped(String(item))).join(' | ');
    case 'placements':
      return (value as { topic: string; section: string; order: number }[])
        .map(({ topic, section, order }) => `${topic}:${section}:${order}`)
        .join(' | ');
    case 'data':
      return JSON.stringify(value);
    case 'yes-no':
      return value === true ? 'yes' : 'no';
    default:
      return String(value);
  }
}

/** What a cell says, or why that cannot be understood. */
export type CellValue = { value: unknown } | { found: string; allowed: string; fix: string };

/** The value of a cell that is not empty. */
export function valueOf(cell: string, form: CellForm): CellValue {
  switch (form) {
    case 'number':
      return /^\d{1,9}$/.test(cell) ? { value: Number(cell) } : wrong(cell, 'a whole number', 'Write digits only.');
    case 'yes-no':
      return YES_NO.has(cell.toLowerCase())
        ? { value: YES_NO.get(cell.toLowerCase()) }
        : wrong(cell, 'yes or no', 'Write yes or no, or leave the cell empty.');
    case 'list':
      return { value: items(cell) };
    case 'placements':
      return placements(cell);
    case 'data':
      return data(cell);
    default:
      return { value: cell };
  }
}

const YES_NO: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['true', true],
  ['no', false],
  ['false', false],
]);

function placements(cell: string): CellValue {
  const values: { topic: string; section: string; order?: number }[] = [];
  for (const item of items(cell)) {
    const [, topic, section, order] = /^([^:\s]+)\s*:\s*([^:\s]+)(?:\s*:\s*(\d{1,9}))?$/.exec(item) ?? [];
    if (topic === undefined || section === undefined) {
      return wrong(
        item,
        'topic:section or topic:section:position',
        'Write it such as miscarriage:start-here, and | between several.',
      );
    }
    values.push({ topic, section, ...(order !== undefined && { order: Number(order) }) });
  }
  return { value: values };
}

function data(cell: string): CellValue {
  try {
    return { value: JSON.parse(cell) as unknown };
  } catch {
    return wrong(cell, 'what the export has written', 'Copy the cell from a new export, or leave it empty.');
  }
}

function wrong(cell: string, allowed: string, fix: string): CellValue {
  return { found: cell, allowed, fix };
}

function escaped(item: string): string {
  return item.replaceAll(/[\\|]/g, '\\$&');
}

/** The items between upright strokes; a stroke after a backslash belongs to its item. */
function items(cell: string): string[] {
  // Strokes that belong to items are out of the way while the cell is parted.
  const parts = cell.replaceAll('\\\\', '\u0000').replaceAll('\\|', '\u0001').split('|');
  const restored = parts.map((part) => part.trim().replaceAll('\u0001', '|').replaceAll('\u0000', '\\'));
  return restored.filter((item) => item !== '');
}
