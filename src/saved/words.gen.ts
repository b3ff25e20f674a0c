// Generated from the dictionaries by `npm run generate`. Do not edit.

/** What the script of every page says about the saved list, by the language of the page. */
export const SAVED_WORDS: Record<string, Record<'save' | 'saved' | 'removed' | 'full' | 'link', string>> = {
  en: { save: 'Save', saved: 'Saved', removed: 'Removed', full: 'Your list is full', link: 'Your list ({{number}})' },
  es: {
    save: 'Guardar',
    saved: 'Guardado',
    removed: 'Quitado',
    full: 'Su lista está llena',
    link: 'Su lista ({{number}})',
  },
  nl: {
    save: 'Bewaren',
    saved: 'Bewaard',
    removed: 'Weggehaald',
    full: 'Uw lijst is vol',
    link: 'Uw lijst ({{number}})',
  },
  ar: { save: 'حفظ', saved: 'محفوظ', removed: 'تمت الإزالة', full: 'القائمة ممتلئة', link: 'القائمة ({{number}})' },
  'zh-Hans': { save: '保存', saved: '已保存', removed: '已移除', full: '您的列表已满', link: '您的列表（{{number}}）' },
};
