/** The machine's Mandarin voice, Taiwan's before any other; null if it has none, or has not found it yet. */
export function mandarinVoice(): SpeechSynthesisVoice | null {
  if (!('speechSynthesis' in window)) return null
  const voices = speechSynthesis.getVoices()
  const of = (wanted: RegExp) => voices.find(({ lang }) => wanted.test(lang.replace('_', '-')))
  return of(/^(zh|cmn)-(.*-)?TW$/i) ?? of(mandarin) ?? null
}

/** Some browsers look for their voices only when they are asked, and say later that they have found them. */
export function lookForVoices(): void {
  if ('speechSynthesis' in window) speechSynthesis.getVoices()
}

/** Resolves when the sentence was said, or could not be. Some voices never end: whoever waits needs patience of their own. */
export function say(sentence: string, voice: SpeechSynthesisVoice): Promise<void> {
  const speech = new SpeechSynthesisUtterance(sentence)
  speech.voice = voice
  speech.lang = voice.lang
  // Slower than usual: who listens here is often old.
  speech.rate = 0.9
  speaking = speech
  return new Promise((resolve) => {
    speech.onend = () => resolve()
    speech.onerror = () => resolve()
    speechSynthesis.speak(speech)
  })
}

export function hush(): void {
  if (!speaking) return
  speaking = null
  speechSynthesis.cancel()
}

/** zh-HK is a Cantonese voice. */
const mandarin = /^(zh$|cmn|zh-(?!.*(HK|MO)\b))/i

/** Held, because a browser may throw a sentence away that nobody holds, and then it never ends. */
let speaking: SpeechSynthesisUtterance | null = null
