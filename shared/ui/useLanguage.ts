import { useSyncExternalStore } from 'react'
import type { ScreenName } from '../contract.ts'
import { type Language, languages } from '../language.ts'
import { fetchWords, hasWords } from './words/later.ts'

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
  wanted = language
  if (hasWords(language)) speak(language)
  else fetchWords(language).then(() => wanted === language && speak(language), keepSpeaking)
}

/** A tablet and a wall begin in Mandarin; a person's own screen as that person left it, a phone as it speaks. */
export function beginLanguage(screen: ScreenName): void {
  remembers = !common.includes(screen)
  if (!remembers) return
  const offered: readonly Language[] = phones.includes(screen) ? languages : ['zh-TW', 'en']
  const wishes = [localStorage.getItem(memory) ?? '', ...(phones.includes(screen) ? navigator.languages : [])]
  const wish = wishes.flatMap((one) => offered.find((language) => isSame(one, language)) ?? [])[0]
  if (wish) chooseLanguage(wish)
}

const common: readonly ScreenName[] = ['ticket', 'rate', 'board', 'sign']
const phones: readonly ScreenName[] = ['mine', 'open']
const memory = 'language'
const listeners = new Set<() => void>()
let remembers = false
let current: Language = 'zh-TW'
let wanted: Language = current

function speak(language: Language): void {
  current = language
  for (const listener of listeners) listener()
}

/** Without a connection the words cannot be had: the screen stays as it is, and another tap tries again. */
function keepSpeaking(): void {
  wanted = current
}

function isSame(wish: string, language: Language): boolean {
  return wish.split('-')[0] === language.split('-')[0]
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
