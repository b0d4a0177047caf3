import { useEffect, useState } from 'react'
import type { QrCode, TicketNumber } from '../../shared/contract.ts'

/** The QR code of a number just given; null until it is there, and where it cannot be had. */
export function useQr(number: TicketNumber): QrCode | null {
  const [qr, setQr] = useState<QrCode | null>(null)
  useEffect(() => {
    const stop = new AbortController()
    fetchQr(number, stop.signal).then(setQr, (reason) => {
      if (!stop.signal.aborted) throw reason
    })
    return () => stop.abort()
  }, [number])
  return qr
}

async function fetchQr(number: TicketNumber, signal: AbortSignal): Promise<QrCode | null> {
  const answer = await fetch(`/qr.json?number=${encodeURIComponent(number)}`, { signal })
  return answer.ok ? await answer.json() : null
}
