import type { CounterNumber } from '../../shared/setup.ts'
import { type Instant, minute } from '../../shared/time.ts'
import { type CounterState, counterState } from '../core/day.ts'
import type { Actor } from '../core/decision.ts'
import type { Scene } from './play.ts'
import type { Break, Script, Shift, Visitor } from './script.ts'

/** The people behind the counters: they call as soon as they are free, and go when it is time. */
export interface Hall {
  begin(): void
  /** Somebody has come: whoever is idle calls. */
  admit(number: string): void
  /** This counter may have become free. */
  look(counter: CounterNumber): void
}

export function openHall(script: Script, scene: Scene, visitors: ReadonlyMap<string, Visitor>): Hall {
  const { day } = scene
  const leavesAt = new Map<CounterNumber, Instant>()
  const readyAt = new Map<CounterNumber, Instant>()
  const due = new Map<CounterNumber, Break[]>()

  function look(counter: CounterNumber): void {
    // After the order that freed it is through, as a clerk looks up only then.
    scene.at(scene.now, () => next(counterState(day, counter)))
  }

  function next(state: CounterState): void {
    if (state.stage !== 'open' || state.ticket !== null) return
    if (scene.now < (readyAt.get(state.counter) ?? 0)) return
    const rest = isLeaving(state) ? null : dueBreak(state.counter)
    if (isLeaving(state)) close(state)
    else if (rest) pause(state, rest)
    else call(state)
  }

  function call(state: CounterState): void {
    const [called] = scene.order(clerkOf(state), { type: 'call-next', counter: state.counter }) ?? []
    if (called?.type === 'ticket-called') receive(state, called.number)
    else if (scene.now >= script.endsAt && staysToTheEnd(state)) close(state)
  }

  function isLeaving({ counter }: CounterState): boolean {
    return day.surge.closing.has(counter) || scene.now >= (leavesAt.get(counter) ?? Number.POSITIVE_INFINITY)
  }

  function staysToTheEnd({ counter }: CounterState): boolean {
    return !leavesAt.has(counter)
  }

  function close(state: CounterState): void {
    scene.order(clerkOf(state), { type: 'close-counter', counter: state.counter })
  }

  function dueBreak(counter: CounterNumber): Break | null {
    const rests = due.get(counter) ?? []
    while (rests[0] && rests[0].from <= scene.now) {
      const rest = rests.shift()
      if (rest && isStillDue(rest)) return rest
    }
    return null
  }

  /** Whoever has just sat down does not rest first for what was due while nobody was there. */
  function isStillDue({ counter, from, until }: Break): boolean {
    return until === null ? from >= (day.surge.openedAt.get(counter) ?? 0) : until > scene.now
  }

  function pause(state: CounterState, { reason, minutes, until }: Break): void {
    const { counter } = state
    const clerk = clerkOf(state)
    scene.order(clerk, { type: 'pause-counter', counter, reason })
    scene.at(until ?? scene.now + minutes * minute, () => {
      scene.order(clerk, { type: 'resume-counter', counter })
      look(counter)
    })
  }

  function receive(state: CounterState, number: string): void {
    const { counter } = state
    const visitor = visitors.get(number)
    if (!visitor) throw new Error(`nobody of the script has number ${number}`)
    if (visitor.minutes === null) waitInVain(state, visitor)
    else serve(state, visitor, visitor.minutes * (script.pace.get(counter) ?? 1))
  }

  function serve(state: CounterState, { callMinutes, afterMinutes }: Visitor, minutes: number): void {
    const { counter } = state
    const clerk = clerkOf(state)
    const starts = scene.now + callMinutes * minute
    const ends = starts + minutes * minute
    const ready = Math.round(ends + afterMinutes * minute)
    readyAt.set(counter, ready)
    scene.at(starts, () => scene.order(clerk, { type: 'start', counter }))
    scene.at(ends, () => scene.order(clerk, { type: 'finish', counter }))
    scene.at(ready, () => next(counterState(day, counter)))
  }

  /** Calls as often as the office wants it, evenly over the time that the clerk waited, and passes. */
  function waitInVain(state: CounterState, visitor: Visitor): void {
    const { counter } = state
    const { calls, gapSeconds } = day.setup.calling
    const gap = Math.max((visitor.callMinutes * minute) / calls, gapSeconds * 1000)
    for (let call = 1; call < calls; call++)
      scene.at(scene.now + call * gap, () => scene.order(clerkOf(state), { type: 'recall', counter }))
    scene.at(scene.now + calls * gap, () => {
      scene.order(clerkOf(state), { type: 'pass', counter })
      look(counter)
    })
  }

  function admit(number: string): void {
    const ticket = day.tickets.get(number)
    const leaves = visitors.get(number)?.leavesAt ?? null
    if (leaves !== null)
      scene.at(leaves, () => scene.order({ name: 'phone', number }, { type: 'withdraw-ticket', number }))
    // A booking may be called only from shortly before its slot.
    scene.at(Math.max(scene.now, ticket?.since ?? 0), lookEverywhere)
  }

  function lookEverywhere(): void {
    for (const state of day.counters.values()) next(state)
  }

  function begin(): void {
    for (const one of script.breaks) due.set(one.counter, [...(due.get(one.counter) ?? []), one])
    for (const rests of due.values()) rests.sort((a, b) => a.from - b.from)
    for (const rest of script.breaks) scene.at(rest.from, () => look(rest.counter))
    for (const shift of script.shifts) scene.at(shift.from, () => open(shift))
    scene.at(script.endsAt, lookEverywhere)
  }

  function open({ counter, clerk, serves, to }: Shift): void {
    if (to === null) leavesAt.delete(counter)
    else leavesAt.set(counter, to)
    const chosen = serves ? { serves: serves.map((tier) => [...tier]) } : {}
    scene.order(staff(clerk), { type: 'open-counter', counter, ...chosen })
    if (to !== null) scene.at(to, () => look(counter))
  }

  return { begin, admit, look }
}

function clerkOf({ clerk }: CounterState): Actor {
  return staff(clerk ?? '')
}

function staff(login: string): Actor {
  return { name: 'staff', login, role: 'clerk' }
}
