import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { autonym, createFormat, direction, foreign } from '../../../src/i18n/format.ts';
import { LOCALES, type Locale } from '../../../src/i18n/locales.ts';

/** A page in any language, published or not. */
function pageIn(lang: string): Locale {
  return { ...LOCALES.en, lang, formatTag: lang, dir: direction(lang) };
}

const formatIn = (lang: string) => createFormat(pageIn(lang));

describe('the first letter', () => {
  test.each([
    ['en', 'miscarriage', 'M'],
    ['en', '“Élan”', 'E'],
    ['en', '¿Qué es?', 'Q'],
    ['en', '3 questions', '3'],
    ['en', 'E\u0301lan', 'E'],
    ['es', 'ñandú', 'Ñ'],
    ['es', 'n\u0303andú', 'Ñ'],
    ['nl', 'één', 'E'],
    ['ar', 'أسباب', 'ا'],
    ['ar', 'إجهاض', 'ا'],
    ['ar', 'المرأة', 'ا'],
    ['he', 'הפלה', 'ה'],
    ['fa', 'سقط جنین', 'س'],
    ['zh-Hans', '流产', 'L'],
    ['zh-Hans', '“先兆流产”', 'X'],
    ['zh-Hans', 'B超', 'B'],
    ['zh-Hans', '3个问题', '3'],
    ['ar', '«بطانة الرحم»', 'ب'],
    ['ar', 'D&C', 'D'],
    ['tr', 'izmir', 'İ'],
  ])('on a page in %s, of %s is %s', (lang, text, letter) => {
    expect(formatIn(lang).initial(text)).toBe(letter);
  });

  test.each(
    Object.entries({
      A: '哀伤',
      B: '不孕 爸爸',
      C: '超声 产后',
      D: '大出血',
      E: '恶心 额外',
      F: '复发 发热',
      G: '宫外孕 刮宫术',
      H: '和',
      J: '甲氨蝶呤 稽留流产',
      K: '枯萎卵 抗体',
      L: '流产',
      M: '米索前列醇 免疫 妈妈',
      N: '脑 女性 拿',
      O: '偶',
      P: '葡萄胎 怕',
      Q: '期待治疗',
      R: '妊娠 绒毛膜癌 染色体 人',
      S: '死产 三',
      T: '胎儿 他',
      W: '危险 我 外',
      X: '血液 习惯性流产 先兆流产',
      Y: '阴道 医生 英文',
      Z: '早孕 子宫 自然流产',
    }),
  )('of a Chinese text is that of its reading in Pinyin: %s', (letter, texts) => {
    const { initial } = createFormat(LOCALES['zh-Hans']);
    expect(texts.split(' ').map((text) => [text, initial(text)])).toEqual(
      texts.split(' ').map((text) => [text, letter]),
    );
  });

  test.each(['', '…', '¿?'])('of a text without letters (%j) is #', (text) => {
    expect(formatIn('en').initial(text)).toBe('#');
  });

  test('is one character that is not lower case', () => {
    fc.assert(
      fc.property(fc.constantFrom('en', 'es', 'nl', 'ar', 'he', 'fa', 'zh-Hans'), fc.string(), (lang, text) => {
        expect(formatIn(lang).initial(text)).toMatch(/^[^\p{Ll}]$/u);
      }),
    );
  });
});

describe('the order of texts', () => {
  test.each([
    [
      'en',
      ['abc 10', 'zoe', 'Abc 9', '(b)', 'Éclair', 'Zoë', 'eclipse'],
      ['Abc 9', 'abc 10', '(b)', 'Éclair', 'eclipse', 'zoe', 'Zoë'],
    ],
    ['es', ['ñu', 'oso', 'nz', '¿na?'], ['¿na?', 'nz', 'ñu', 'oso']],
    ['ar', ['Zoe', 'مرأة', 'بطن', 'ألم', 'اسم'], ['اسم', 'ألم', 'بطن', 'مرأة', 'Zoe']],
    ['he', ['Zoe', 'שלום', 'אב', 'הפלה'], ['אב', 'הפלה', 'שלום', 'Zoe']],
    ['fa', ['گل', 'پا', 'ژاله', 'چشم', 'بارداری'], ['بارداری', 'پا', 'چشم', 'ژاله', 'گل']],
    ['zh-Hans', ['Zoe', '流产', '怀孕', '爱'], ['爱', '怀孕', '流产', 'Zoe']],
  ])('is that of %s', (lang, texts, ordered) => {
    expect([...texts].sort(formatIn(lang).compare)).toEqual(ordered);
  });

  test('tells apart texts that differ in case or accents alone', () => {
    const { compare } = formatIn('en');
    expect(compare('resume', 'résumé')).toBeLessThan(0);
    expect(compare('a', 'A')).toBeLessThan(0);
    expect(compare('a', 'a')).toBe(0);
  });
});

describe('an enumeration without “and”', () => {
  test.each([
    ['en-GB', '1, 2, 3'],
    ['es', '1, 2, 3'],
    ['nl', '1, 2, 3'],
    ['he', '1, 2, 3'],
    ['ar', '1، 2، 3'],
    ['fa', '1،\u200F 2،\u200F 3'],
    ['zh-Hans', '1、2、3'],
  ])('in %s', (lang, text) => {
    const { series, separator } = formatIn(lang);
    expect(series(['1', '2', '3'])).toBe(text);
    expect(['1', '2', '3'].join(separator)).toBe(text);
  });

  test('of one is that one, of none is nothing', () => {
    expect(formatIn('en').series(['a'])).toBe('a');
    expect(formatIn('en').series([])).toBe('');
  });
});

test.each([
  ['en-GB', '20 Nov 2026', '1,234,567.5', '1, 2 and 3'],
  ['es', '20 nov 2026', '1.234.567,5', '1, 2 y 3'],
  ['nl', '20 nov 2026', '1.234.567,5', '1, 2 en 3'],
  ['fa', '۲۹ آبان ۱۴۰۵', '۱٬۲۳۴٬۵۶۷٫۵', '1،\u200F 2، و 3'],
  ['zh-Hans', '2026年11月20日', '1,234,567.5', '1、2和3'],
])('days, numbers and lists are written as in %s', (lang, day, number, list) => {
  const format = formatIn(lang);
  expect(format.day('2026-11-20')).toBe(day);
  expect(format.number(1_234_567.5)).toBe(number);
  expect(format.list(['1', '2', '3'])).toBe(list);
});

describe('in Arabic', () => {
  const format = createFormat(LOCALES.ar);

  test.each([
    ['2026-01-05', '5 يناير 2026'],
    ['2026-11-20', '20 نوفمبر 2026'],
  ])('the day %s has the name of its month, in the calendar and the digits that every country reads', (day, text) => {
    expect(format.day(day)).toBe(text);
  });

  test('numbers have the same digits, and “and” stands before each item of a list', () => {
    expect(format.number(1_234_567.5)).toBe('1,234,567.5');
    expect(format.list(['1', '2', '3'])).toBe('1 و2 و3');
  });

  test('a Latin name in a list keeps its direction to itself; an Arabic one needs no marks', () => {
    expect(format.list(['NHS', 'منظمة', 'Tommy’s'])).toBe('\u2068NHS\u2069 ومنظمة و\u2068Tommy’s\u2069');
    expect(format.series(['NHS', 'منظمة'])).toBe('\u2068NHS\u2069، منظمة');
    expect(createFormat(LOCALES.en).list(['NHS', 'منظمة'])).toBe('NHS and منظمة');
  });
});

test('in Chinese a day has its units', () => {
  expect(createFormat(LOCALES['zh-Hans']).day('2026-01-05')).toBe('2026年1月5日');
});

describe('a measured figure', () => {
  /** Without the marks that keep a sign beside its number in Arabic. */
  const plain = (text: string) => text.replaceAll(/[\u200e\u200f\u061c]/g, '');

  test.each([
    ['en', ['1 week', '2 weeks', '7–14 days', '38 degrees Celsius', '80%', '0.5%']],
    ['es', ['1 semana', '2 semanas', '7-14 días', '38 grados Celsius', '80\u00a0%', '0,5\u00a0%']],
    ['nl', ['1 week', '2 weken', '7-14 dagen', '38 graden Celsius', '80%', '0,5%']],
    ['ar', ['أسبوع', 'أسبوعان', '7–14 يومًا', '38 درجة مئوية', '80%', '0.5%']],
    ['zh-Hans', ['1周', '2周', '7-14天', '38摄氏度', '80%', '0.5%']],
  ] as const)('has its unit as in %s', (locale, texts) => {
    const { measure } = createFormat(LOCALES[locale]);
    const figures = [
      measure('week', 1),
      measure('week', 2),
      measure('day', 7, 14),
      measure('celsius', 38),
      measure('percent', 80),
      measure('percent', 0.5),
    ];
    expect(figures.map(plain)).toEqual(texts);
  });
});

test('a day is the same day wherever the site is built', () => {
  const zone = process.env['TZ'];
  try {
    for (const place of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      process.env['TZ'] = place;
      expect(createFormat(LOCALES.en).day('2026-01-01')).toBe('1 Jan 2026');
    }
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});

test.each([
  ['en', 'Spanish', 'Simplified Chinese', 'Netherlands'],
  ['es', 'Español', 'Chino simplificado', 'Países Bajos'],
  ['nl', 'Spaans', 'Chinees (vereenvoudigd)', 'Nederland'],
  ['ar', 'الإسبانية', 'الصينية المبسطة', 'هولندا'],
  ['zh-Hans', '西班牙语', '简体中文', '荷兰'],
])('languages and countries have their names in %s, capitalised', (lang, spanish, chinese, country) => {
  const format = formatIn(lang);
  expect([format.language('es'), format.language('zh-Hans'), format.region('NL')]).toEqual([spanish, chinese, country]);
});

test.each([
  ['en', 'Spanish'],
  ['es', 'español'],
  ['nl', 'Spaans'],
  ['zh-Hans', '西班牙语'],
])('within a sentence in %s, Spanish is called %s', (lang, name) => {
  expect(formatIn(lang).languageInText('es')).toBe(name);
});

test.each([
  ['es', 'Español'],
  ['nl', 'Nederlands'],
  ['fr', 'Français'],
  ['ar', 'العربية'],
  ['he', 'עברית'],
  ['fa', 'فارسی'],
  ['zh-Hans', '简体中文'],
])('%s calls itself %s', (tag, name) => {
  expect(autonym(tag)).toBe(name);
});

test.each(['ar', 'he', 'fa', 'ur', 'ps', 'ckb', 'yi', 'dv', 'pa-Arab'])('%s is written from right to left', (tag) => {
  expect(direction(tag)).toBe('rtl');
});

test.each(['en', 'es', 'nl', 'zh-Hans', 'hi', 'pa', 'so', 'ti', 'ku', 'az'])(
  '%s is written from left to right',
  (tag) => {
    expect(direction(tag)).toBe('ltr');
  },
);

describe('a text in another language than the page', () => {
  test.each([
    ['es', 'en', { lang: 'es' }],
    ['ar', 'en', { lang: 'ar', dir: 'rtl' }],
    ['zh-Hans', 'en', { lang: 'zh-Hans' }],
    ['en', 'ar', { lang: 'en', dir: 'ltr' }],
    ['fa', 'ar', { lang: 'fa' }],
    ['he', 'fa', { lang: 'he' }],
    ['en-US', 'en', { lang: 'en-US' }],
  ])('in %s on a page in %s carries its language, and its direction where that differs', (tag, page, attributes) => {
    expect(foreign(tag, pageIn(page))).toEqual(attributes);
  });

  test('needs nothing when it is the page’s own', () => {
    expect(foreign('en', LOCALES.en)).toEqual({});
    expect(foreign('ar', pageIn('ar'))).toEqual({});
  });
});
