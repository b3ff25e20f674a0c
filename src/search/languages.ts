import type { SlipCosts } from './edit-distance.ts';

/** What the search knows of a language. */
export interface SearchLanguage extends SlipCosts {
  /** Words that carry no meaning of their own in a question, in normal form. */
  empty: ReadonlySet<string>;
  /** Cuts the endings (and particles) of inflection off a word in normal form. Not a stem of linguistics: only a key. */
  stem(word: string): string;
  /** The word without particles that are written together with it, as slips are looked for in. */
  bare(word: string): string;
  /** Whether words are written together ("zwangerschapsverlies"). */
  compounds: boolean;
}

/** Letters with which Dutch and German join the parts of a compound. */
export const LINKS = ['', 's', 'en', 'e', 'n'] as const;

function itself(word: string): string {
  return word;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

/** Cuts off the first ending that leaves a word of at least four letters. */
function withoutEnding(word: string, endings: readonly string[], least = 4): string {
  const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= least);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/** A doubled consonant at the end once: "spott" and "spot" are one word. */
function single(word: string): string {
  return word.replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}

function englishStem(word: string): string {
  if (/i(?:es|ed)$/.test(word) && word.length > 5) return word.slice(0, -3);
  return single(withoutEnding(word, ['ings', 'ing', 'ed', 'es', 's'])).replace(/(?<=...)[ey]$/, '');
}

/** Words that would get the stem of another: the shoulder, which is a sign to act on, is not the man. */
const SPANISH_STEMS: ReadonlyMap<string, string> = new Map([
  ['hombro', 'hombro'],
  ['hombros', 'hombro'],
]);

function spanishStem(word: string): string {
  const known = SPANISH_STEMS.get(word);
  if (known) return known;
  return withoutEnding(word, ['ciones', 'cion'], 3) === word
    ? withoutEnding(
        word,
        ['mente', 'ando', 'iendo', 'adas', 'ados', 'ada', 'ado', 'es', 'as', 'os', 'a', 'o', 'e', 's'],
        4,
      )
    : withoutEnding(word, ['ciones', 'cion'], 3) + 'c';
}

function dutchStem(word: string): string {
  const bare = withoutEnding(
    word,
    ['etjes', 'tjes', 'pjes', 'jes', 'etje', 'tje', 'pje', 'je', 'en', 's', 'e', 't'],
    4,
  );
  return single(bare)
    .replace(/v$/, 'f')
    .replace(/z$/, 's')
    .replace(/(?<=...)([aeou])\1(?=[^aeou]$)/, '$1');
}

/** Particles that are written together with the next word, the longest first; what stays has three letters or more. */
const PARTICLES = ['وبال', 'وال', 'فال', 'بال', 'كال', 'ولل', 'فلل', 'لل', 'ال', 'وب', 'ول', 'و', 'ف', 'ب', 'ك', 'ل'];

/** An Arabic word in normal form with each run of particles taken off that may stand before it, the word itself first. */
export function withoutParticles(word: string): string[] {
  const bare = PARTICLES.filter((particle) => word.startsWith(particle) && word.length - particle.length >= 3);
  return [...new Set([word, ...bare.map((particle) => word.slice(particle.length))])];
}

/** The word without its article and what may stand before it; a single letter is taken off only before an article. */
function arabicBare(word: string): string {
  return word.replace(/^(?:وبال|وال|فال|بال|كال|ولل|فلل|لل|ال)(?=...)/, '');
}

function arabicStem(word: string): string {
  const bare = arabicBare(word).replace(/^و(?=....)/, '');
  return withoutEnding(
    bare,
    ['هما', 'كم', 'ها', 'هم', 'نا', 'ات', 'ون', 'ين', 'ان', 'تي', 'يه', 'ته', 'ه', 'ي', 'ت'],
    3,
  );
}

const none: ReadonlySet<string> = new Set();

/** The languages the search knows by the locale they belong to. Others are compared word for word. */
export const SEARCH_LANGUAGES: Readonly<Record<string, SearchLanguage>> = {
  en: {
    empty: words(
      `a about after all am an and any are as at be been before being but by can cant could did didnt do does doesnt dont for from
      get gets getting go going had has have having he her hers him his how i if ill im in into is isnt it its ive just
      like many me mean meaning means might much my need no not of off on only or our out please really she should so some
      than that the their them then there these they this those to too us very was wasnt we were what whats when where
      which while who why will with would you your yours`,
    ),
    stem: englishStem,
    bare: itself,
    compounds: false,
    alike: words('ie ae sc ck fp ao ai uo yi sz'),
  },
  es: {
    empty: words(
      `a al algo ante antes como con cual cuando cuanto de del desde donde durante e el ella ellas ellos en entre era es esa ese
      eso esta estaba estan estar estas este esto estos estoy fue ha hace hacer han hasta hay he la las le les lo los mas me mi
      mis mucha mucho muy nos o para pero por porque pueda puede puedo que quien se sea ser si sin sobre son su sus te
      tengo tener tiene tras tu tus un una unas unos y ya yo`,
    ),
    stem: spanishStem,
    bare: itself,
    compounds: false,
    alike: words('bv cs cz sz yl gj ie qk ck mn ao'),
  },
  nl: {
    empty: words(
      `aan al als bij bijna bijzonder dan dat de deze die dit doe doen door dus een en er erg gaan ga gaat geen haar had heb hebben heeft hem
      het hier hij hoe hoeveel hun ik in is ja je jij jouw jullie kan kon kun kunnen maar me meer men met mij mijn moet na naar
      niet nog nu of om omdat ons onze ook op over te tegen toch toen tot u uit uw van veel voor waar waarom wanneer want
      waren was wat we weer wel welke werd wie wij wil wordt worden zal ze zich zij zijn zo zonder zou`,
    ),
    stem: dutchStem,
    bare: itself,
    compounds: true,
    alike: words('dt gh ck sz vf ie yi ou ao oe'),
  },
  ar: {
    empty: words(
      `من في علي الي عن مع هل ما ماذا متي كيف لماذا ليش شو ايش اين وين كم او ثم ان انا انت هو هي هم نحن هذا هذه ذلك تلك التي الذي
      الذين كان كانت يكون تكون قد لا لم لن ليس عند عندي عندما بين كل بعض اي حتي لكن يا لي له لها بي به بها منذ خلال انه
      انها اني وانا اذا ايه ازاي امتي ليه اللي عشان علشان مش لسه مين وش عم اعمل اسوي معي معايا عندنا بدي عايزه ممكن`,
    ),
    stem: arabicStem,
    bare: arabicBare,
    compounds: false,
    alike: words('ضظ ذز ذد تط سص هح قك ثس ثت اع يا وا غق جش شس جح حخ صض طظ عغ فق بت رز ين'),
  },
  'zh-Hans': {
    empty: none,
    stem: itself,
    bare: itself,
    compounds: false,
    alike: none,
  },
};

const PLAIN: SearchLanguage = { empty: none, stem: itself, bare: itself, compounds: false, alike: none };

/** What is known of a locale's language. */
export function searchLanguage(locale: string): SearchLanguage {
  return SEARCH_LANGUAGES[locale] ?? PLAIN;
}

/**
 * What the slips may cost with which a word is still taken for a known one, by the length of the known one. In short words only
 * letters that are alike, or doubled, are taken for slips.
 * @param company Whether the word stands beside others that are known, which makes a slip in a short one likelier.
 */
export function slipsAllowed(word: string, company: boolean): number {
  if (/\p{Script=Han}/u.test(word) || /\d/.test(word)) return 0;
  const length = [...word].length;
  if (length < 3) return 0;
  if (length < (company ? 4 : 5)) return 0.5;
  return length < 9 ? 1 : 2;
}
