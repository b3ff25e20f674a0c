import type { LocaleId } from '../src/schemas/vocabulary.ts';
import type { HubErrorCode } from './events.ts';

/** What the element says when it has no document to take words from. */
interface ElementWords {
  topic: string;
  campaign: string;
  language: string;
  loading: string;
  showing: string;
  /** Said with every error. */
  emergency: string;
  link: string;
}

const WORDS: Readonly<Record<LocaleId, ElementWords>> = {
  en: {
    topic: 'This topic was not found.',
    campaign: 'This campaign was not found.',
    language: 'This is not available in the chosen language.',
    loading: 'This information could not be loaded.',
    showing: 'This information cannot be shown here.',
    emergency: 'In an emergency, call your local emergency number.',
    link: 'Read it on Signpost',
  },
  es: {
    topic: 'No se encontró este tema.',
    campaign: 'No se encontró esta campaña.',
    language: 'Esto no está disponible en el idioma elegido.',
    loading: 'No se pudo cargar esta información.',
    showing: 'Esta información no se puede mostrar aquí.',
    emergency: 'En caso de urgencia, llame al número de emergencias de su país.',
    link: 'Léalo en Signpost',
  },
  nl: {
    topic: 'Dit onderwerp is niet gevonden.',
    campaign: 'Deze campagne is niet gevonden.',
    language: 'Dit is er niet in de gekozen taal.',
    loading: 'Deze informatie kon niet worden geladen.',
    showing: 'Deze informatie kan hier niet worden getoond.',
    emergency: 'Bel bij spoed het alarmnummer van uw land.',
    link: 'Lees het op Signpost',
  },
  ar: {
    topic: 'لم يُعثر على هذا الموضوع.',
    campaign: 'لم يُعثر على هذه الحملة.',
    language: 'هذا المحتوى غير متاح باللغة المختارة.',
    loading: 'تعذّر تحميل هذه المعلومات.',
    showing: 'لا يمكن عرض هذه المعلومات هنا.',
    emergency: 'في حالة الطوارئ، اتصلي برقم الطوارئ المحلي.',
    link: 'القراءة على Signpost',
  },
  'zh-Hans': {
    topic: '找不到这个主题。',
    campaign: '找不到这个倡议。',
    language: '此内容没有所选语言的版本。',
    loading: '无法加载此信息。',
    showing: '无法在此处显示此信息。',
    emergency: '紧急情况下，请拨打当地的急救电话。',
    link: '在 Signpost 上阅读',
  },
};

const MESSAGES: Readonly<Record<HubErrorCode, keyof ElementWords>> = {
  topic: 'topic',
  campaign: 'campaign',
  language: 'language',
  origin: 'showing',
  offline: 'loading',
  timeout: 'loading',
  server: 'loading',
  version: 'showing',
  shape: 'showing',
};

/** The words for an error: what is the matter, what to do in an emergency, and those of the link to the site. */
export function errorWords(code: HubErrorCode, locale: LocaleId): { message: string; emergency: string; link: string } {
  const { [MESSAGES[code]]: message, emergency, link } = WORDS[locale];
  return { message, emergency, link };
}

/**
 * The edition of the site for a language tag: `nl-BE` is read in `nl`. Traditional Chinese is not Simplified Chinese, so it has none.
 */
export function localeOf(tag: string): LocaleId | undefined {
  const [language = '', ...rest] = tag.trim().toLowerCase().split('-');
  if (language === 'zh') return rest.some((each) => /^(?:hant|tw|hk|mo)$/.test(each)) ? undefined : 'zh-Hans';
  return (Object.keys(WORDS) as LocaleId[]).find((id) => id === language);
}
