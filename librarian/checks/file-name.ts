import { isLetterId } from '../../src/i18n/list-addresses.ts';
import { CAMPAIGN_FOLDER } from '../../src/i18n/urls.ts';
import { ID_FORM, idSchema } from '../../src/schemas/fields.ts';
import { PAGE_IDS } from '../../src/schemas/vocabulary.ts';
import type { Place } from '../content-model.ts';
import { problemWithFile, type Wording } from '../problem-at.ts';
import type { Rule } from '../problem.ts';
import { didYouMean, listAllowed, quote } from '../wording.ts';

const slug = 'file-name';

/** Pages below a topic that are not guides. */
const TAKEN_BESIDE_GUIDES: readonly string[] = ['sources'];

/** Collections whose lists have a page for each letter when they are long. */
const LISTED_BY_LETTER: readonly string[] = ['topics', 'resources', 'organizations', 'terms'];

/** The name of a file or folder can serve as id and as part of an address. */
export const fileNameRule: Rule = {
  slug,
  title: 'A file or folder has a name that cannot be an id',
  severity: 'error',
  run: ({ files }) =>
    files.flatMap(({ file, place }) => {
      const wording = place && wordName(place);
      return wording ? [problemWithFile(slug, file, wording)] : [];
    }),
};

function wordName({ collection, id }: Place): Wording | undefined {
  if (collection === 'settings') return wordChoice(id, ['site']);
  if (collection === 'pageTexts') return wordChoice(id, PAGE_IDS);
  if (collection === 'guides' && TAKEN_BESIDE_GUIDES.includes(id)) {
    return {
      found: quote(id),
      allowed: 'a name that no page below a topic has yet',
      fix: 'Rename the folder: this address shows what the sources of the topic say.',
    };
  }
  if (collection === 'topics' && id === CAMPAIGN_FOLDER) {
    return {
      found: quote(id),
      allowed: 'a name that no part of an address has yet',
      fix: 'Rename the folder: what other websites show of campaigns stands at this address.',
    };
  }
  if (LISTED_BY_LETTER.includes(collection) && isLetterId(id)) {
    return {
      found: quote(id),
      allowed: 'a name that is no letter',
      fix: 'Rename the file or folder, and every reference to it: a long list has a page for each letter at this address.',
    };
  }
  if (idSchema.safeParse(id).success) return undefined;
  return {
    found: quote(id),
    allowed: ID_FORM,
    fix: 'Rename the file or folder, and every reference to it.',
  };
}

function wordChoice(id: string, names: readonly string[]): Wording | undefined {
  if (names.includes(id)) return undefined;
  return { found: quote(id), allowed: listAllowed(names, id), fix: `${didYouMean(id, names)}Rename or delete it.` };
}
