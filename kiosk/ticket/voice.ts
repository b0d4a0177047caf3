import type { Language } from '../../shared/language.ts'
import { second } from '../../shared/time.ts'

/** A voice of this machine for a language; null if it has none. Some browsers need a moment to find theirs. */
export async function findVoice(language: Language): Promise<SpeechSynthesisVoice | null> {
  if (!('speechSynthesis' in window)) return null
  if (speechSynthesis.getVoices().length === 0) await voicesOrPatience()
  const voices = speechSynthesis.getVoices()
  const exact = voices.find((voice) => isSame(voice.lang, language))
  return exact ?? voices.find((voice) => isSame(voice.lang.slice(0, 2), language.slice(0, 2))) ?? null
}

export function readAloud(words: readonly string[], voice: SpeechSynthesisVoice): void {
  hush()
  for (const sentence of words) {
    const speech = new SpeechSynthesisUtterance(sentence)
    speech.voice = voice
    speech.lang = voice.lang
    // Slower than usual: who listens here is often old, or hears the language as a second one.
    speech.rate = 0.9
    speechSynthesis.speak(speech)
  }
}

export function hush(): void {
  if ('speechSynthesis' in window) speechSynthesis.cancel()
}

/** What a page says, in the order of reading and in one language: the small second language stays silent. */
export function spokenWords(page: Element, language: Language): string[] {
  const parts = [...page.querySelectorAll<HTMLElement>('h1, h2, p, button, [data-spoken]')]
  return parts
    .filter((part) => part.checkVisibility() && !part.parentElement?.closest('button, [data-spoken]'))
    .map((part) => part.ariaLabel ?? textIn(part, language))
    .filter((words) => words !== '')
}

function textIn(part: HTMLElement, language: Language): string {
  if (part.lang !== '' && part.lang !== language) return ''
  const copy = document.createElement('div')
  copy.append(part.cloneNode(true))
  for (const foreign of copy.querySelectorAll(`[lang]:not([lang='${language}'])`)) foreign.remove()
  return copy.textContent?.trim() ?? ''
}

/** Taiwan's own Mandarin, not another one; of the other languages any. */
function isSame(spoken: string, wanted: string): boolean {
  return spoken.replace('_', '-').toLowerCase() === wanted.toLowerCase()
}

function voicesOrPatience(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, second)
    speechSynthesis.addEventListener('voiceschanged', () => resolve(clearTimeout(timer)), { once: true })
  })
}
