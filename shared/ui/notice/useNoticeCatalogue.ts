import { useCallback, useEffect, useState } from 'react'
import type { NoticeCatalogue } from '../../notice.ts'

export interface FetchedNotices {
  readonly catalogue: NoticeCatalogue | null
  /** The office could not be reached. */
  readonly failed: boolean
  readonly again: () => void
}

/** What notices are made of, fetched when somebody wants one. */
export function useNoticeCatalogue(): FetchedNotices {
  const [catalogue, setCatalogue] = useState<NoticeCatalogue | null>(null)
  const [failed, setFailed] = useState(false)
  const [tries, setTries] = useState(0)
  useEffect(() => {
    const stop = new AbortController()
    fetchNotices(stop.signal, tries).then(
      (fetched) => {
        setCatalogue(fetched)
        setFailed(fetched === null)
      },
      () => setFailed(!stop.signal.aborted),
    )
    return () => stop.abort()
  }, [tries])
  return { catalogue, failed, again: useCallback(() => setTries((count) => count + 1), []) }
}

async function fetchNotices(signal: AbortSignal, tries: number): Promise<NoticeCatalogue | null> {
  const answer = await fetch('/notice.json', { signal, cache: tries > 0 ? 'reload' : 'default' })
  return answer.ok ? await answer.json() : null
}
