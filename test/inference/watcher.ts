import type { CounterNumber, LaneId } from '../../shared/setup.ts'
import type { Instant } from '../../shared/time.ts'
import type { Call, PublicLane, SignView } from '../../shared/views.ts'
import type { PublicFrame } from './public-frame.ts'
import { newTrace, type Trace, type Waiting } from './trace.ts'

/**
 * Somebody who sees every public screen and writes down what each number did. They even stand at the entrance and
 * note when each number is given: that makes them stronger than a watcher of screens alone.
 */
export interface Watcher {
  given(number: string, at: Instant): void
  sees(frame: PublicFrame): void
  readonly traces: ReadonlyMap<string, Trace>
}

interface Sign {
  readonly view: SignView
  readonly since: Instant
}

export function openWatcher(general: LaneId): Watcher {
  const traces = new Map<string, Trace>()
  const waiting = new Map<string, Waiting>()
  const signs = new Map<CounterNumber, Sign>()
  /** The last general number called at each counter: its visit may still go on. */
  const present = new Map<CounterNumber, Trace>()
  let last: PublicFrame | null = null
  let lastCall: { at: Instant; trace: Trace | null } = { at: 0, trace: null }

  function sees(frame: PublicFrame): void {
    if (last && isIdle(last)) for (const one of waiting.values()) one.idle += frame.at - Math.max(last.at, one.at)
    const seen = last?.board.announcements.at(-1)?.seq ?? 0
    const fresh = frame.board.announcements.filter((call) => call.seq > Math.max(seen, heard))
    heard = Math.max(heard, seen, fresh.at(-1)?.seq ?? 0)
    for (const call of fresh) hear(call, frame)
    const turned = frame.signs.filter((sign) => turn(sign, frame.at))
    const onlyTold = fresh.length + turned.length === 0 && countOf(frame) === countOf(last)
    for (const trace of present.values()) {
      trace.frames += 1
      if (onlyTold) trace.lastShift = frame.at - trace.calledAt
    }
    last = frame
  }
  let heard = 0

  function hear(call: Call, frame: PublicFrame): void {
    const known = traces.get(call.number)
    if (known) {
      known.announced += 1
      if (known.counter !== call.counter) known.moved = 1
      return
    }
    const before = present.get(call.counter)
    if (before) before.untilNextCall = call.at - before.calledAt
    present.delete(call.counter)
    const own = waiting.get(call.number)
    if (own) begin(call, own, frame)
    lastCall = { at: call.at, trace: traces.get(call.number) ?? lastCall.trace }
  }

  function begin(call: Call, own: Waiting, frame: PublicFrame): void {
    waiting.delete(call.number)
    const lower = [...waiting].filter(([other]) => Number(other) < Number(call.number))
    for (const [, one] of lower) one.overtakenBy += 1
    const gap = lastCall.trace ? Number(call.number) - lastCall.trace.number : 1
    if (lastCall.trace) lastCall.trace.gapAfter = gap
    const trace = newTrace(call, own, {
      overtook: lower.length,
      gapBefore: gap,
      waitingAtCall: countOf(frame),
      estimateJump: toldOf(frame) - toldOf(last),
      sinceLastCall: call.at - lastCall.at,
      blankBefore: call.at - (signs.get(call.counter)?.since ?? call.at),
      length: JSON.stringify(frame).length,
    })
    traces.set(call.number, trace)
    present.set(call.counter, trace)
  }

  /** @returns whether the sign shows something else now: it tells when somebody came to stand there */
  function turn(view: SignView, at: Instant): boolean {
    const before = signs.get(view.counter)
    const same = before && (['stage', 'number', 'calling'] as const).every((part) => before.view[part] === view[part])
    if (same) return false
    signs.set(view.counter, { view, since: at })
    const trace = before?.view.number ? traces.get(before.view.number) : undefined
    if (!before || !trace) return true
    if (before.view.calling) trace.untilStart += at - before.since
    else trace.standing += at - before.since
    if (view.number !== before.view.number && trace.calledAt < at) trace.shown += 1
    return true
  }

  const laneOf = (frame: PublicFrame | null) => frame?.board.lanes.find(({ lane }) => lane === general)
  const countOf = (frame: PublicFrame | null) => laneOf(frame)?.waiting ?? 0
  const toldOf = (frame: PublicFrame | null) => toldIn(laneOf(frame))

  return {
    traces,
    sees,
    given(number, at) {
      waiting.set(number, { at, count: countOf(last), idle: 0, overtakenBy: 0 })
    },
  }
}

function toldIn(lane: PublicLane | undefined): number {
  return lane && typeof lane.wait !== 'string' ? lane.wait.about : 0
}

/** A counter that is open and shows no number. */
function isIdle({ signs }: PublicFrame): boolean {
  return signs.some((sign) => sign.stage === 'open' && sign.number === null)
}
