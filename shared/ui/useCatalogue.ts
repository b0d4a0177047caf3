import { createContext, useContext, useEffect, useState } from 'react'
import type { Catalogue } from '../catalogue.ts'

export const CatalogueContext = createContext<Catalogue | null>(null)

/** The names of the office. Available in every part of a mounted screen. */
export function useCatalogue(): Catalogue {
  const catalogue = useContext(CatalogueContext)
  if (!catalogue) throw new Error('useCatalogue used outside a mounted screen')
  return catalogue
}

/** Fetches the catalogue of a key once; until a new one is there, the former keeps its place. */
export function useFetchedCatalogue(key: string | null): Catalogue | null {
  const [catalogue, setCatalogue] = useState<Catalogue | null>(null)
  useEffect(() => {
    if (key === null) return
    const stop = new AbortController()
    fetchUntilThere(key, stop.signal).then(setCatalogue, ignoreWhenStopped(stop.signal))
    return () => stop.abort()
  }, [key])
  return catalogue
}

const retryAfter = 2_000

async function fetchUntilThere(key: string, signal: AbortSignal): Promise<Catalogue> {
  for (;;) {
    const answer = await fetch(`/catalogue.json?key=${encodeURIComponent(key)}`, { signal }).catch(ignoreWhenOffline)
    if (answer?.ok) return await answer.json()
    signal.throwIfAborted()
    await new Promise((resolve) => setTimeout(resolve, retryAfter))
  }
}

function ignoreWhenOffline(): null {
  return null
}

function ignoreWhenStopped(signal: AbortSignal): (reason: unknown) => void {
  return (reason) => {
    if (!signal.aborted) throw reason
  }
}
