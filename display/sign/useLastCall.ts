import { useState } from 'react'
import type { Call } from '../../shared/views.ts'

/** The newest call this sign has shown. A view forgets a call after a minute; the sign would pulse again for that. */
export function useLastCall(call: Call | null): number {
  const [last, setLast] = useState(call?.seq ?? 0)
  if (call && call.seq !== last) setLast(call.seq)
  return call?.seq ?? last
}
