import { useCallback, useEffect, useRef } from 'react'
import { second } from '../../time.ts'

/** Two soft tones. A browser that stays silent until its page has been used once hears of it with the first key or touch. */
export function useChime(): () => void {
  const sound = useRef<AudioContext | null>(null)
  useEffect(() => {
    const allow = () => {
      sound.current ??= new AudioContext()
      void sound.current.resume()
    }
    const first = new AbortController()
    for (const gesture of ['pointerdown', 'keydown'])
      document.addEventListener(gesture, allow, { once: true, signal: first.signal })
    return () => first.abort()
  }, [])
  return useCallback(() => {
    sound.current ??= new AudioContext()
    const wanted = Date.now()
    // What nobody could hear then is not made up for by a tone out of nowhere, at a touch an hour later.
    const ringSoon = (context: AudioContext) => Date.now() - wanted < second && ring(context)
    const context = sound.current
    void context.resume().then(() => ringSoon(context))
  }, [])
}
const tones = [659, 523]
const length = 0.9

function ring(sound: AudioContext): void {
  tones.forEach((frequency, index) => {
    const begin = sound.currentTime + index * 0.35
    const tone = new OscillatorNode(sound, { frequency, type: 'sine' })
    const volume = new GainNode(sound, { gain: 0 })
    volume.gain.linearRampToValueAtTime(0.18, begin + 0.03)
    volume.gain.exponentialRampToValueAtTime(0.001, begin + length)
    tone.connect(volume).connect(sound.destination)
    tone.start(begin)
    tone.stop(begin + length)
  })
}
