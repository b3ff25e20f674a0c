import { problemAt } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { quote } from '../wording.ts';
import { titleKey } from './near-equal-title.ts';

const slug = 'link-text';

/** Titles that say nothing where they stand alone, as in a list of links that a screen reader reads out. */
const EMPTY_TITLES: ReadonlySet<string> = new Set(
  [
    ...[
      'click here',
      'here',
      'read more',
      'more',
      'learn more',
      'more information',
      'link',
      'website',
      'home',
      'homepage',
    ],
    ...['pdf', 'video', 'download', 'untitled', 'index', 'welcome'],
    ...['haga clic aquí', 'aquí', 'leer más', 'más información', 'enlace', 'inicio', 'descargar'],
    ...['klik hier', 'hier', 'lees meer', 'meer informatie', 'startpagina', 'downloaden'],
    ...['اضغط هنا', 'هنا', 'اقرأ المزيد', 'المزيد', 'الرئيسية', 'تحميل'],
    ...['点击这里', '这里', '更多', '阅读更多', '首页', '下载', '链接'],
  ].map(titleKey),
);

/** The title of a resource says what is behind the link. */
export const linkTextRule: Rule = {
  slug,
  title: 'The text of a link does not say where it leads',
  severity: 'warning',
  run: ({ resources }) =>
    [...resources.values()].flatMap((entry) =>
      entry.data.versions.flatMap(({ title }, index) => {
        if (!EMPTY_TITLES.has(titleKey(title)) && !/^(?:https?:\/\/|www\.)|\.(?:pdf|docx?|html?)$/i.test(title))
          return [];
        return problemAt(slug, entry, ['versions', index, 'title'], {
          found: quote(title),
          allowed: 'words that say what the resource is about, also where they stand alone',
          fix: 'Write the heading of the page as its title, or a working title with "workingTitle: true".',
        });
      }),
    ),
};
