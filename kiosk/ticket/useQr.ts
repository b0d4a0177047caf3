import { useEffect, useState } from 'react'
import type { QrCode, TicketNumber } from '../../shared/contract.ts'
import { second } from '../../shared/time.ts'

const retryAfter = 3 * second

/** The QR code of a number just given. The number itself never waits for it, paper only while it is on its way. */
export function useQr(number: TicketNumber): QrCode | 'coming' | 'late' {
  const [qr, setQr] = useState<QrCode | 'coming' | 'late'>('coming')
  useEffect(() => {
    setQr('coming')
    let timer = 0
    const stop = new AbortController()
    const ask = async () => {
      const found = await fetchQr(number, stop.signal)
      if (stop.signal.aborted) return
      setQr(found ?? 'late')
      if (!found) timer = window.setTimeout(ask, retryAfter)
    }
    void ask()
    return () => {
      stop.abort()
      clearTimeout(timer)
    }
  }, [number])
  return qr
}

function fetchQr(number: TicketNumber, signal: AbortSignal): Promise<QrCode | null> {
  // Of several tablets in one browser the seat says which one asks.
  const question = new URLSearchParams(location.search)
  question.set('number', number)
  return fetch(`/qr.json?${question}`, { signal }).then(
    (answer) => (answer.ok ? answer.json() : null),
    () => null,
  )
}
