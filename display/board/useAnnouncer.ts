import { useEffect, useReducer, useRef } from 'react'
import { second } from '../../shared/time.ts'
import { serverNow } from '../../shared/ui/useNow.ts'
import { spokenCall } from '../../shared/ui/words/spoken-call.ts'
import type { BoardView, Call } from '../../shared/views.ts'
import { follow, silent } from './announcer.ts'
import { hush, mandarinVoice, say } from './speech.ts'
import type { Sound } from './useSound.ts'

/** The call that the hall is being told now; chimes and speaks it. */
export function useAnnouncer({ day, announcements }: BoardView, { ring }: Sound): Call | null {
  const [announcer, happen] = useReducer(follow, silent)
  const loudspeaker = useRef(ring)
  useEffect(() => {
    loudspeaker.current = ring
  }, [ring])
  useEffect(() => happen({ type: 'view', day, announcements, at: serverNow(), now: Date.now() }), [day, announcements])
  useEffect(() => {
    const timer = window.setInterval(() => happen({ type: 'time', now: Date.now() }), second)
    return () => window.clearInterval(timer)
  }, [])

  const call = announcer.current?.call ?? null
  useEffect(() => {
    if (!call) return
    const stop = new AbortController()
    const over = () => happen({ type: 'over', seq: call.seq, now: Date.now() })
    void Promise.all([speak(call, loudspeaker.current, stop.signal), seen()]).then(over)
    return () => {
      stop.abort()
      hush()
    }
  }, [call])
  return call
}

/** First the chime, which makes people look up, then the words. */
async function speak({ number, counter }: Call, ring: Sound['ring'], stop: AbortSignal): Promise<void> {
  await ring()
  const voice = mandarinVoice()
  // Taken back while it chimed.
  if (voice && !stop.aborted) await say(spokenCall(number, counter), voice)
}

/** Also where nothing can be heard, a call stands alone for as long as it takes to see it. */
const shortest = 3 * second

function seen(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, shortest))
}
