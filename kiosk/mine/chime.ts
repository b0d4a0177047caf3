/** Whether this phone can vibrate; iPhones cannot. */
export const canVibrate = 'vibrate' in navigator

/** Opens the way for sound. Browsers allow it only in answer to a touch. */
export async function unlockSound(): Promise<boolean> {
  context ??= new AudioContext()
  await context.resume().catch(staySilent)
  return context.state === 'running'
}

/** Two soft tones, and two long buzzes. */
export function alertVisitor(): void {
  // Before the first touch a browser would only complain.
  if (canVibrate && navigator.userActivation.hasBeenActive) navigator.vibrate([400, 200, 400])
  if (context?.state !== 'running') return
  playTone(context, 659, 0)
  playTone(context, 523, 0.35)
}

let context: AudioContext | null = null

function staySilent(): void {
  context = null
}

function playTone(sound: AudioContext, hertz: number, after: number): void {
  const start = sound.currentTime + after
  const tone = new OscillatorNode(sound, { frequency: hertz })
  const loudness = new GainNode(sound, { gain: 0 })
  loudness.gain.linearRampToValueAtTime(0.5, start + 0.02)
  loudness.gain.exponentialRampToValueAtTime(0.001, start + 0.9)
  tone.connect(loudness).connect(sound.destination)
  tone.start(start)
  tone.stop(start + 1)
}
