import { useEffect } from 'react'
import type { Language } from '../../shared/language.ts'
import { hush, readAloud, spokenWords } from './voice.ts'

interface ReaderProps {
  readonly voice: SpeechSynthesisVoice
  readonly language: Language
}

/** Reads the page on which it appears, and each button that a keyboard reaches. Any touch silences it. */
export function Reader({ voice, language }: ReaderProps) {
  useEffect(() => {
    const page = document.querySelector('dialog[open]') ?? document.querySelector('main')
    if (page) readAloud(spokenWords(page, language), voice)
    const readFocus = ({ target }: FocusEvent) => {
      if (target instanceof HTMLElement && target.matches('button:focus-visible'))
        readAloud([target.ariaLabel ?? target.innerText], voice)
    }
    addEventListener('pointerdown', hush, true)
    addEventListener('focusin', readFocus)
    return () => {
      hush()
      removeEventListener('pointerdown', hush, true)
      removeEventListener('focusin', readFocus)
    }
  }, [voice, language])
  return null
}
