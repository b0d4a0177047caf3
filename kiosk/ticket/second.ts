import type { Language } from '../../shared/language.ts'

/** The small language beside the visitor's own, so that whoever stands with them can help. */
export function secondOf(language: Language): Language {
  return language === 'zh-TW' ? 'en' : 'zh-TW'
}
