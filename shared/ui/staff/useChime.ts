import { useCallback, useEffect, useRef } from 'react'

/** Two soft tones. Browsers stay silent until the page has been touched once. */
export function useChime(): () => void {
  const sound = useRef<AudioContext | null>(null)
  useEffect(() => {
    const allow = () => {
      sound.current ??= new AudioContext()
    }
    document.addEventListener('pointerdown', allow, { once: true })
    return () => document.removeEventListener('pointerdown', allow)
  }, [])
  return useCallback(() => {
    if (sound.current) ring(sound.current)
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
