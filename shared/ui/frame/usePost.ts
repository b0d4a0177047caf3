import { useState } from 'react'
import type { Refusal } from '../../contract.ts'

/** Sends a form: busy while it is under way, and what was refused. */
export function usePost(): {
  readonly busy: boolean
  readonly refusal: Refusal | null
  readonly post: (sending: () => Promise<Refusal | null>) => Promise<void>
} {
  const [busy, setBusy] = useState(false)
  const [refusal, setRefusal] = useState<Refusal | null>(null)
  const post = async (sending: () => Promise<Refusal | null>) => {
    if (busy) return
    setBusy(true)
    setRefusal(await sending())
    setBusy(false)
  }
  return { busy, refusal, post }
}
