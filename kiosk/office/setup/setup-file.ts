import type { Refusal } from '../../../shared/contract.ts'
import type { Setup } from '../../../shared/setup.ts'
import type { DayDate } from '../../../shared/time.ts'

export interface Fault {
  /** Where in the file: "counters.3.serves". */
  readonly path: string
  readonly reason: string
}

export type Saved =
  | { readonly ok: true }
  | { readonly ok: false; readonly refusal: Refusal; readonly faults: readonly Fault[] }

export function setupAddress(on: DayDate): string {
  return `/setup.json?on=${on}`
}

/** The setup that holds on a date. null: it cannot be read now. */
export async function readSetup(on: DayDate): Promise<Setup | null> {
  const answer = await fetch(setupAddress(on)).catch(noAnswer)
  const body: unknown = answer?.ok ? await answer.json().catch(noAnswer) : null
  return isSetup(body) ? body : null
}

/** Sends a whole setup, as it is: the office says what is wrong with it, all at once, or lets it hold from a date. */
export async function saveSetup(from: DayDate, note: string, setup: string): Promise<Saved> {
  const answer = await fetch(`/setup?${new URLSearchParams({ from, note })}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: setup,
  }).catch(noAnswer)
  if (answer?.ok) return { ok: true }
  const body: unknown = await answer?.json().catch(noAnswer)
  if (!isRefused(body)) return { ok: false, refusal: { code: 'offline' }, faults: [] }
  return { ok: false, refusal: body.refusal, faults: body.faults ?? [] }
}

function noAnswer(): null {
  return null
}

/** The office sends nothing else from this address; a proxy's page is no setup. */
function isSetup(body: unknown): body is Setup {
  return typeof body === 'object' && body !== null && 'counters' in body && 'lanes' in body
}

function isRefused(body: unknown): body is { readonly refusal: Refusal; readonly faults?: readonly Fault[] } {
  return typeof body === 'object' && body !== null && 'refusal' in body
}
