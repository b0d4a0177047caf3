import { z } from 'zod'

/** Languages of the screens. Each is labelled in itself, never by a flag. */
export const languages = ['zh-TW', 'en', 'vi', 'id', 'th'] as const
export const Language = z.enum(languages)
export type Language = z.infer<typeof Language>

/** Words that an office wrote: Mandarin always, other languages where it has them. */
export const Text = z.strictObject({
  'zh-TW': z.string().min(1).max(400),
  en: z.string().min(1).max(600).optional(),
  vi: z.string().min(1).max(600).optional(),
  id: z.string().min(1).max(600).optional(),
  th: z.string().min(1).max(600).optional(),
})
export type Text = z.infer<typeof Text>

/** The reader's language; else English for who does not read Chinese; else Mandarin. */
export function inLanguage(text: Text, language: Language): string {
  return text[language] ?? (language === 'zh-TW' ? undefined : text.en) ?? text['zh-TW']
}
