import { describe, expect, test } from 'vitest';
import {
  dutchSyllables,
  englishSyllables,
  spanishSyllables,
  type SyllableCounter,
} from '../../../../librarian/reading-level/syllables.ts';

/** Words with the syllables that dictionaries give them, and the words that are counted wrongly. */
const LANGUAGES: readonly { name: string; count: SyllableCounter; words: string; wrong: string[] }[] = [
  {
    name: 'Spanish',
    count: spanishSyllables,
    words: `
      em-ba-ra-zo a-bor-to pér-di-da ec-tó-pi-co ú-te-ro ha-bí-a dí-a a-ún o-ír pa-ís va-cí-o a-yu-da hoy muy y a-gua
      cui-da-do san-gra-do mé-di-co ma-tro-na e-co-gra-fí-a guí-a quien gue-rra pin-güi-no tam-bién a-diós ciu-dad hé-ro-e
      a-é-re-o le-er al-co-hol a-ho-ra pro-hi-bi-do cons-truir es-pon-tá-ne-o ce-sá-re-a con-ti-nú-e cuí-de-se pa-ra-guas
      buey za-na-ho-ria psi-co-lo-gí-a re-em-bol-so de-sa-yu-no ma-yo ra-íz bú-ho u-té-ri-co hos-pi-tal
    `,
    wrong: [],
  },
  {
    name: 'Dutch',
    count: dutchSyllables,
    words: `
      mis-kraam zwan-ger-schap baar-moe-der bloed-ver-lies bui-ten-baar-moe-der-lij-ke huis-arts ver-los-kun-di-ge
      gy-nae-co-loog zie-ken-huis e-cho a-vond i-dee i-dee-ën één u uw oor-zaak uit-een iets be-ëin-digd con-tro-le e-mo-tie
      or-ga-ni-sa-tie pa-ti-ënt em-bry-o ra-di-o ja-nu-a-ri si-tu-a-tie moei-lijk vrou-wen kind ba-by men-stru-a-tie
      cu-ret-ta-ge me-di-cijn ziek-te li-chaam meis-je groei-en nieu-we ooi-e-vaar zee-ën ge-ïn-te-res-seerd web-site
      co-ör-di-na-tie va-cu-üm mu-se-um fi-nan-ci-eel of-fi-ci-eel huis-art-sen-post
    `,
    wrong: ['embryo', 'radio', 'website'],
  },
  {
    name: 'English',
    count: englishSyllables,
    words: `
      mis-car-riage preg-nan-cy ec-top-ic med-i-cine bleed-ing womb doc-tor mid-wife hos-pi-tal e-mer-gen-cy peo-ple ba-by
      feel named need-ed tis-sue ul-tra-sound pla-cen-ta pro-ce-dure treat-ment sad-ness guilt an-ger grief still-birth
      flu-id va-gi-na cer-vix cramps u-su-al-ly weeks lan-guage re-source pub-lish-er i-de-a be-ing sci-ence cre-at-ed
      re-li-a-ble health-y in-fec-tion ex-am-i-na-tion a-re-a diz-zy qui-et po-em asked want-ed breathe e-very-thing
    `,
    wrong: ['science', 'area', 'poem'],
  },
];

describe.each(LANGUAGES)('syllables of $name words', ({ count, words, wrong }) => {
  const known = words
    .trim()
    .split(/\s+/)
    .map((word) => ({ word: word.replaceAll('-', ''), syllables: word.split('-').length }));

  test('are right but for the words that the documentation counts as errors', () => {
    expect(known).toHaveLength(50);
    expect(known.filter(({ word, syllables }) => count(word) !== syllables).map(({ word }) => word)).toEqual(wrong);
  });

  test('do not depend on capitals', () => {
    const capital = (word: string) => `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
    expect(known.filter(({ word }) => count(capital(word)) !== count(word))).toEqual([]);
  });

  test('are one for each letter of an abbreviation without vowels, and at least one', () => {
    expect([count('NHS'), count('hCG'), count('38'), count('ñ'), count('')]).toEqual([3, 1, 1, 1, 1]);
  });
});
