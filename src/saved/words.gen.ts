// Generated from the dictionaries by `npm run generate`. Do not edit.

/** What the script of every page says about the saved list, by the language of the page. */
export const SAVED_WORDS: Record<string, Record<'save' | 'saved', string>> = {
  en: { save: 'Save', saved: 'Saved' },
  es: { save: 'Guardar', saved: 'Guardado' },
  nl: { save: 'Bewaren', saved: 'Bewaard' },
  ar: { save: 'حفظ', saved: 'محفوظ' },
  'zh-Hans': { save: '保存', saved: '已保存' },
};
