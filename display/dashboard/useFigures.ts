import { useEffect, useRef, useState } from 'react'
import type { Refusal } from '../../shared/contract.ts'
import type { Figures } from '../../shared/figures.ts'
import type { Period } from './period.ts'

export interface Read {
  /** null: still reading. */
  readonly figures: Figures | null
  /** Why the last reading brought nothing; the figures are then those before. */
  readonly refusal: Refusal | null
}

const second = 1000
const leastBetween = 5 * second

/** The figures of a period; read again when the office has newer ones, but not more often than every few seconds. */
export function useFigures({ from, to }: Period, version: number): Read {
  const [read, setRead] = useState<Read>(nothing)
  const last = useRef({ period: '', version: -1, at: 0 })
  useEffect(() => {
    const period = `${from} ${to}`
    let timer = 0
    const later = (pause: number) => {
      timer = window.setTimeout(ask, Math.max(0, pause))
    }
    const ask = async () => {
      last.current = { period, version, at: performance.now() }
      const { figures, refusal } = await fetched(from, to)
      if (last.current.period !== period) return
      setRead((before) => ({ figures: figures ?? before.figures, refusal }))
      if (refusal && last.current.version === version) later(leastBetween)
    }
    later(last.current.period === period ? last.current.at + leastBetween - performance.now() : 0)
    return () => window.clearTimeout(timer)
  }, [from, to, version])
  const isOfPeriod = read.figures?.from === from && read.figures.to === to
  return isOfPeriod ? read : { figures: null, refusal: read.refusal }
}

const nothing: Read = { figures: null, refusal: null }

async function fetched(from: string, to: string): Promise<Read> {
  const answer = await fetch(`/figures.json?from=${from}&to=${to}`).catch(noAnswer)
  const body: unknown = await answer?.json().catch(noAnswer)
  if (answer?.ok && isFigures(body)) return { figures: body, refusal: null }
  return { figures: null, refusal: hasRefusal(body) ? body.refusal : { code: 'offline' } }
}

function noAnswer(): null {
  return null
}

/** Anything between the screen and the server may answer too: a proxy's page is no figures. */
function isFigures(body: unknown): body is Figures {
  return typeof body === 'object' && body !== null && 'byHour' in body
}

function hasRefusal(body: unknown): body is { readonly refusal: Refusal } {
  return typeof body === 'object' && body !== null && 'refusal' in body
}
