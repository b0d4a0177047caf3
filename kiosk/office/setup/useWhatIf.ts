import { useCallback, useEffect, useRef, useState } from 'react'
import type { Setup } from '../../../shared/setup.ts'
import { policyRanges } from '../../../shared/setup-ranges.ts'
import type { DayDate } from '../../../shared/time.ts'
import type { WhatIf, WhatIfLine } from '../../../shared/what-if.ts'

export type Trial =
  | { readonly name: 'none' }
  /** Something is out of range: the office would not take it. */
  | { readonly name: 'impossible' }
  | { readonly name: 'playing'; readonly done: number; readonly of: number }
  | { readonly name: 'there'; readonly result: WhatIf }
  | { readonly name: 'failed' }

/** Nobody waits for a trial of what is still being typed. */
const settles = 900

/** Tries an order of calls on the last days: by itself once something has changed, or when it is asked for. */
export function useWhatIf(setup: Setup, from: DayDate, isChanged: boolean): { trial: Trial; start: () => void } {
  const [trial, setTrial] = useState<Trial>({ name: 'none' })
  const running = useRef<AbortController | null>(null)
  const proposal = JSON.stringify({
    policy: setup.policy,
    counters: setup.counters.map(({ number, serves }) => ({ number, serves })),
  })
  const isPossible = isInRange(setup.policy)
  const start = useCallback(() => {
    running.current?.abort()
    if (!isPossible) return setTrial({ name: 'impossible' })
    const own = new AbortController()
    running.current = own
    setTrial({ name: 'playing', done: 0, of: 0 })
    void tried(proposal, from, own.signal, (next) => {
      if (!own.signal.aborted) setTrial(next)
    })
  }, [proposal, from, isPossible])
  useEffect(() => {
    setTrial({ name: 'none' })
    const timer = isChanged ? setTimeout(start, settles) : null
    return () => {
      if (timer !== null) clearTimeout(timer)
      running.current?.abort()
    }
  }, [start, isChanged])
  return { trial, start }
}

/** The office would refuse it; who is still typing need not ask. */
function isInRange(policy: Setup['policy']): boolean {
  const isIn = (value: number, [least, most]: readonly [number, number]) => value >= least && value <= most
  const { weights, ...minutes } = policyRanges
  return (
    Object.values(policy.weights).every((weight) => isIn(weight, weights)) &&
    isIn(policy.promiseMinutes, minutes.promiseMinutes) &&
    isIn(policy.bookedEarlyMinutes, minutes.bookedEarlyMinutes) &&
    isIn(policy.bookedGraceMinutes, minutes.bookedGraceMinutes)
  )
}

async function tried(proposal: string, from: DayDate, signal: AbortSignal, say: (trial: Trial) => void): Promise<void> {
  try {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(`/what-if?from=${from}`, { method: 'POST', headers, body: proposal, signal })
    if (answer.status === 400) return say({ name: 'impossible' })
    if (!answer.ok || !answer.body) return say({ name: 'failed' })
    for await (const line of linesOf(answer.body)) say(trialOf(line))
  } catch {
    // Gone on purpose, or the office cannot be reached: who still looks on is told.
    say({ name: 'failed' })
  }
}

async function* linesOf(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let rest = ''
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    const lines = (rest + decoder.decode(part.value, { stream: true })).split('\n')
    rest = lines.pop() ?? ''
    yield* lines
  }
}

function trialOf(line: string): Trial {
  const words: WhatIfLine = JSON.parse(line)
  if ('result' in words) return { name: 'there', result: words.result }
  return 'done' in words ? { name: 'playing', done: words.done, of: words.of } : { name: 'failed' }
}
