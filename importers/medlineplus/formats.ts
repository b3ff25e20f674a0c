import { FORMAT_IDS, type FormatId } from '../../src/schemas/vocabulary.ts';

/** What the standard descriptions of MedlinePlus, and those of our own export, say about the form of a page. */
const FORMAT_OF_MARK: ReadonlyMap<string, FormatId> = new Map<string, FormatId>([
  ['pdf', 'pdf'],
  ['video', 'video'],
  ['audio', 'audio'],
  ['slideshow', 'slideshow'],
  ['slide show', 'slideshow'],
  ['data', 'data'],
  ['forum', 'forum'],
]);
/** Marks that say something else that we keep. */
const OTHER_MARKS: ReadonlySet<string> = new Set(['nih']);

/** The formats of a page by its marks and its address; a web page when neither says more. */
export function formatsOf(url: string, marks: readonly string[]): FormatId[] {
  const named = new Set(marks.flatMap((mark) => FORMAT_OF_MARK.get(mark.toLowerCase()) ?? []));
  if (/\.pdf$/i.test(new URL(url).pathname)) named.add('pdf');
  return named.size === 0 ? ['html'] : FORMAT_IDS.filter((format) => named.has(format));
}

/** True for a mark that has a place in our records. */
export function isKnownMark(mark: string): boolean {
  return FORMAT_OF_MARK.has(mark.toLowerCase()) || OTHER_MARKS.has(mark.toLowerCase());
}

/** The mark that names a format; undefined for a web page, which needs none. */
export function markOfFormat(format: FormatId): string | undefined {
  return {
    html: undefined,
    pdf: 'PDF',
    video: 'Video',
    audio: 'Audio',
    slideshow: 'Slideshow',
    data: 'Data',
    forum: 'Forum',
  }[format];
}
