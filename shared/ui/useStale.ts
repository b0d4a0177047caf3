import { second } from '../time.ts'
import { useNow } from './useNow.ts'
import { useView } from './useView.ts'

/** True while the line is down, or nothing was heard for ten seconds: what is shown may be old. */
export function useStale(): boolean {
  const { frame, online, heardAt } = useView()
  useNow()
  return frame !== null && !(online && Date.now() - heardAt < silence)
}

const silence = 10 * second
