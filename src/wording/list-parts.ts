import { listPage } from '../i18n/list-addresses.ts';
import type { PageContext } from '../i18n/page-context.ts';

/** A page of a list: the letter that it is of, and its place among the pages. */
export interface ListPart {
  letter?: string;
  number: number;
  count: number;
}

/** What the page of a list is called, where it is, and the steps to it from the list. */
export interface ListPartWords {
  title: string;
  path: string;
  /** None where the page stands at the address of the list. */
  steps: { name: string; path: string }[];
}

/**
 * Words a page of a list.
 * @param title Title of the list.
 * @param list Its address, from the root.
 */
export function listPartWords(title: string, list: string, part: ListPart, { t, format }: PageContext): ListPartWords {
  const { letter, count } = part;
  const isFirst = part.number === 1;
  const number = format.number(part.number);
  const path = listPage(list, part);
  const ofLetter = letter === undefined ? title : `${t('label.colon', { label: title })} ${letter}`;
  return {
    title: isFirst ? ofLetter : t('list.title', { title: ofLetter, number, count }),
    path,
    steps: [
      ...(letter === undefined ? [] : [{ name: letter, path: listPage(list, { letter, number: 1 }) }]),
      ...(isFirst ? [] : [{ name: t('list.page', { number }), path }]),
    ],
  };
}
