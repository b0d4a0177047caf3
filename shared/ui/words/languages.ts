import type { Language } from '../../language.ts'

/** Each language is called what it calls itself. */
export const languageNames: Readonly<Record<Language, string>> = {
  'zh-TW': '中文',
  en: 'English',
  vi: 'Tiếng Việt',
  id: 'Indonesia',
  th: 'ภาษาไทย',
}
