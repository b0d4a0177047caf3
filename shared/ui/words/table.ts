import type { Language, Text } from '../../language.ts'
import { useLanguage } from '../useLanguage.ts'
import { fetchLater, type Later, textIn } from './later.ts'

/**
 * Words that residents read. A language left out does not compile. The build takes the less common
 * languages out and says as `later` where they are; nobody else gives it.
 */
export function words<const W extends Table<Record<Language, string>>>(table: W, later: Later = {}): W {
  fetchLater(table, later)
  return table
}

/** Words that only staff read. */
export function staffWords<const W extends Table<Record<'zh-TW' | 'en', string>>>(table: W): W {
  return table
}

/** `t('key')`, and where the words name figures, `t('key', { people: 6 })`. */
export type Translate<W> = <K extends keyof W & (string | number)>(key: K, ...figures: FiguresOf<W[K]>) => string

/** `t` in the language of the screen. */
export function useWords<W extends Table<Text>>(table: W): Translate<W> {
  return wordsIn(table, useLanguage().language)
}

/** `t` in a language of one's choice: a slip is read by its owner and by the staff. */
export function wordsIn<W extends Table<Text>>(table: W, language: Language): Translate<W> {
  return (key, ...figures: readonly Figures[]) => {
    const entry: Text | undefined = table[key]
    if (!entry) throw new Error(`no words for ${key}`)
    return fill(textIn(entry, language), figures[0] ?? {})
  }
}

/** Puts figures into the {places} of a sentence. */
export function fill(sentence: string, figures: Figures): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => String(figures[name] ?? place))
}

type Table<Entry> = { readonly [key: string]: Readonly<Entry> }
type Figures = { readonly [name: string]: string | number }
type Places<S> = S extends `${string}{${infer Name}}${infer Rest}` ? Name | Places<Rest> : never
type FiguresOf<Entry> = Entry extends { readonly 'zh-TW': infer S }
  ? [Places<S>] extends [never]
    ? []
    : [figures: { readonly [Name in Places<S>]: string | number }]
  : []
