import type { Page } from 'playwright-core'
import { come } from './browser.ts'

/** What a hall would hear. The browser of the tests has no voices, so a voice is lent to it that says nothing by itself. */
export interface Loudspeaker {
  spoken(): Promise<string[]>
  chimes(): Promise<number>
  /** The voice has said what it was saying. */
  endSpeech(): Promise<void>
}

export async function listenIn(page: Page, language = 'zh-TW'): Promise<Loudspeaker> {
  await page.addInitScript(lendVoice, language)
  await page.reload()
  await come(page)
  return {
    spoken: () => page.evaluate(() => window.hall.spoken),
    chimes: async () => (await page.evaluate(() => window.hall.tones)) / tonesOfAChime,
    endSpeech: () => page.evaluate(() => window.hall.end()),
  }
}

/** Two notes, three partials each. */
const tonesOfAChime = 6

/** As on a television that has not been touched since it was switched on. */
export async function lockSound(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let isTouched = false
    Object.defineProperty(AudioContext.prototype, 'state', { get: () => (isTouched ? 'running' : 'suspended') })
    AudioContext.prototype.resume = async function resume() {
      isTouched = true
      this.dispatchEvent(new Event('statechange'))
    }
  })
  await page.reload()
  await come(page)
}

declare global {
  interface Window {
    hall: { spoken: string[]; tones: number; end: () => void }
  }
}

/** Runs in the page. */
function lendVoice(language: string): void {
  const hall: Window['hall'] = { spoken: [], tones: 0, end: () => {} }
  window.hall = hall
  class Utterance {
    voice = null
    onend: (() => void) | null = null
    readonly text: string
    constructor(text: string) {
      this.text = text
    }
  }
  Object.assign(window, { SpeechSynthesisUtterance: Utterance })
  Object.defineProperty(window, 'speechSynthesis', {
    value: {
      getVoices: () => [{ lang: 'en-US' }, { lang: language }],
      cancel: () => {},
      speak: (utterance: Utterance) => {
        hall.spoken.push(utterance.text)
        hall.end = () => utterance.onend?.()
      },
    },
  })
  const createOscillator = AudioContext.prototype.createOscillator
  AudioContext.prototype.createOscillator = function counted() {
    hall.tones += 1
    return createOscillator.call(this)
  }
}
