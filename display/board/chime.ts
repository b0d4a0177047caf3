import { second } from '../../shared/time.ts'

/** Two soft tones, a fourth down, as in a station: heard by all, startling nobody. Resolves when they have faded. */
export function chime(context: AudioContext): Promise<void> {
  const begin = context.currentTime + 0.03
  for (const { hertz, after } of tones) for (const partial of partials) strike(context, hertz, partial, begin + after)
  return new Promise((resolve) => setTimeout(resolve, length))
}

const tones = [
  { hertz: 783.99, after: 0 },
  { hertz: 587.33, after: 0.45 },
] as const

/** A struck bar rings with its octave and a little of its twelfth, which fade sooner. */
const partials = [
  { multiple: 1, loudness: 0.3, fade: 1.1 },
  { multiple: 2, loudness: 0.09, fade: 0.6 },
  { multiple: 3, loudness: 0.03, fade: 0.3 },
] as const

const length = 1.4 * second

function strike(context: AudioContext, hertz: number, partial: (typeof partials)[number], at: number): void {
  const tone = context.createOscillator()
  const volume = context.createGain()
  tone.frequency.value = hertz * partial.multiple
  volume.gain.setValueAtTime(0.0001, at)
  volume.gain.exponentialRampToValueAtTime(partial.loudness, at + 0.015)
  volume.gain.exponentialRampToValueAtTime(0.0001, at + partial.fade)
  tone.connect(volume).connect(context.destination)
  tone.start(at)
  tone.stop(at + partial.fade + 0.05)
}
