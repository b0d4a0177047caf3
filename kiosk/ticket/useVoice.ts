import { useCallback, useEffect, useState } from 'react'
import type { Language } from '../../shared/language.ts'
import { findVoice } from './voice.ts'

export interface VoiceGuide {
  readonly stage: 'off' | 'looking' | 'on' | 'no-voice'
  readonly voice: SpeechSynthesisVoice | null
  readonly toggle: () => void
  readonly reset: () => void
}

/** Whether this tablet reads aloud, and with which voice of the visitor's language. */
export function useVoice(language: Language): VoiceGuide {
  const [wanted, setWanted] = useState(false)
  const [found, setFound] = useState<{ readonly voice: SpeechSynthesisVoice | null } | null>(null)
  useEffect(() => {
    setFound(null)
    if (!wanted) return
    let current = true
    findVoice(language).then((voice) => current && setFound({ voice }))
    return () => {
      current = false
    }
  }, [wanted, language])
  const toggle = useCallback(() => setWanted((on) => !on), [])
  const reset = useCallback(() => setWanted(false), [])
  const stage = !wanted ? 'off' : !found ? 'looking' : found.voice ? 'on' : 'no-voice'
  return { stage, voice: found?.voice ?? null, toggle, reset }
}
