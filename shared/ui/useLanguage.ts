import { useSyncExternalStore } from 'react'
import type { ScreenName } from '../contract.ts'
import { type Language, languages } from '../language.ts'

export interface LanguageChoice {
  readonly language: Language
  readonly choose: (language: Language) => void
}

/** The language this screen speaks now. */
export function useLanguage(): LanguageChoice {
  return { language: useSyncExternalStore(subscribe, currentLanguage), choose: chooseLanguage }
}

export function currentLanguage(): Language {
  return current
}

/** Also outside of components: a tablet goes back to Mandarin when its visitor has gone. */
export function chooseLanguage(language: Language): void {
  if (remembers) localStorage.setItem(memory, language)
  current = language
  for (const listener of listeners) listener()
}

/** A tablet and a wall begin in Mandarin; a person's own screen as that person left it, a phone as it speaks. */
export function beginLanguage(screen: ScreenName): void {
  remembers = !common.includes(screen)
  if (!remembers) return
  const offered: readonly Language[] = phones.includes(screen) ? languages : ['zh-TW', 'en']
  const wishes = [localStorage.getItem(memory) ?? '', ...(phones.includes(screen) ? navigator.languages : [])]
  current = wishes.flatMap((wish) => offered.find((language) => isSame(wish, language)) ?? [])[0] ?? current
}

const common: readonly ScreenName[] = ['ticket', 'rate', 'board', 'sign']
const phones: readonly ScreenName[] = ['mine', 'open']
const memory = 'language'
const listeners = new Set<() => void>()
let remembers = false
let current: Language = 'zh-TW'

function isSame(wish: string, language: Language): boolean {
  return wish.split('-')[0] === language.split('-')[0]
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
