import { useEffect, useRef } from 'react'
import type { Bell } from '../../shared/staff-views.ts'

/** Two soft tones when somebody rings. Browsers stay silent until the page has been touched once. */
export function useBellSound(bells: readonly Bell[]): void {
  const sound = useRef<AudioContext | null>(null)
  useEffect(() => {
    const allow = () => {
      sound.current ??= new AudioContext()
    }
    document.addEventListener('pointerdown', allow, { once: true })
    return () => document.removeEventListener('pointerdown', allow)
  }, [])
  const newest = Math.max(0, ...bells.map(({ id }) => id))
  const heard = useRef(newest)
  useEffect(() => {
    if (newest > heard.current && sound.current) ring(sound.current)
    heard.current = Math.max(heard.current, newest)
  }, [newest])
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
