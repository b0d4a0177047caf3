import { useEffect, useReducer, useRef } from 'react'
import { second } from '../../shared/time.ts'
import { serverNow, useNow } from '../../shared/ui/useNow.ts'
import { spokenCall } from '../../shared/ui/words/spoken-call.ts'
import type { BoardView, Call } from '../../shared/views.ts'
import { follow, silent } from './announcer.ts'
import { hush, mandarinVoice, say } from './speech.ts'
import type { Sound } from './useSound.ts'

/** The call that the hall is being told now; chimes and speaks it. */
export function useAnnouncer({ day, announcements }: BoardView, { ring }: Sound): Call | null {
  const [announcer, happen] = useReducer(follow, silent)
  const now = useNow()
  const loudspeaker = useRef(ring)
  useEffect(() => {
    loudspeaker.current = ring
  }, [ring])
  useEffect(() => happen({ type: 'view', day, announcements, now: serverNow() }), [day, announcements])
  useEffect(() => happen({ type: 'time', now }), [now])

  const call = announcer.current?.call ?? null
  useEffect(() => {
    if (!call) return
    const over = () => happen({ type: 'over', seq: call.seq, now: serverNow() })
    void Promise.all([speak(call, loudspeaker.current), seen()]).then(over)
    return hush
  }, [call])
  return call
}

/** First the chime, which makes people look up, then the words. */
async function speak({ number, counter }: Call, ring: Sound['ring']): Promise<void> {
  await ring()
  const voice = mandarinVoice()
  if (voice) await say(spokenCall(number, counter), voice)
}

/** Also where nothing can be heard, a call stands alone for as long as it takes to see it. */
const shortest = 3 * second

function seen(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, shortest))
}
