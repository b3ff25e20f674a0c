/** Letters that stand for others whatever the language, beside what Unicode decomposes. */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  // Arabic: alef maqsura, taa marbuta and free-standing hamza; then the yeh, kaf and heh of Persian and Urdu keyboards.
  ى: 'ي',
  ة: 'ه',
  ء: '',
  ی: 'ي',
  ک: 'ك',
  ہ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ـ: '',
};

/** Traditional characters of the subject, and the simplified ones at the same places. */
const TRADITIONAL =
  '產懷宮異復習慣後傷藥術嬰兒診檢療醫陰絨輸網創殘嚴見試題離關給線開時間過還沒發現這個媽親屬臟臨員問單雙結紮針壓頭癥狀處費華請樣風險護應該門電話區國語體適與為癒驗額貧氣鄉難學麼說會從們動點無嗎喪慟憂鬱紀';
const SIMPLIFIED =
  '产怀宫异复习惯后伤药术婴儿诊检疗医阴绒输网创残严见试题离关给线开时间过还没发现这个妈亲属脏临员问单双结扎针压头症状处费华请样风险护应该门电话区国语体适与为愈验额贫气乡难学么说会从们动点无吗丧恸忧郁纪';

const SIMPLE = new Map([...TRADITIONAL].map((character, place) => [character, [...SIMPLIFIED][place] ?? character]));

/**
 * A text in the one form in which words are compared: small letters without accents and vowel marks, one letter for all
 * forms of alef, hamza, yeh and kaf, simplified characters, digits from 0 to 9, straight quotes, nothing invisible.
 */
export function normalize(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2018\u2019\u201b\u02bc\u0060\u00b4]/g, "'")
    .replace(/\p{Cf}/gu, '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .replace(/[ßæœøłđıىةءیکہھەـ]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(/\p{Script=Han}/gu, (character) => SIMPLE.get(character) ?? character);
}

/** The words of a text in the form of {@link normalize}. A run of Chinese characters is one word. */
export function wordsOf(text: string): string[] {
  return normalize(text)
    .replace(/(?<=\p{L})'s?(?![\p{L}\p{N}])/gu, '')
    .replace(/(?<=\p{L})'(?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((part) => part.match(/\p{Script=Han}+|\P{Script=Han}+/gu) ?? []);
}
