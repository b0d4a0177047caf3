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

/** A tablet and a wall begin in Mandarin; a person's own screen begins as that person left it. */
export function beginLanguage(screen: ScreenName): void {
  remembers = !shared.includes(screen)
  if (!remembers) return
  const spoken = offeredOn(screen)
  const wishes = [localStorage.getItem(memory), ...navigator.languages]
  current =
    wishes.flatMap((wish) => spoken.find((language) => wish !== null && isSame(wish, language)) ?? [])[0] ?? current
}

const shared: readonly ScreenName[] = ['ticket', 'rate', 'board', 'sign']
const forResidents: readonly ScreenName[] = ['ticket', 'mine', 'rate', 'board', 'sign', 'open']
const memory = 'language'
const listeners = new Set<() => void>()
let remembers = false
let current: Language = 'zh-TW'

function offeredOn(screen: ScreenName): readonly Language[] {
  return forResidents.includes(screen) ? languages : ['zh-TW', 'en']
}

function isSame(wish: string, language: Language): boolean {
  return wish.split('-')[0] === language.split('-')[0]
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
