import type { CounterNumber, Setup } from '../../shared/setup.ts'
import { type Instant, minute, minuteOfDay, second } from '../../shared/time.ts'
import type { Call } from '../../shared/views.ts'

/** A number of the general series that waits, as a watcher knows it. */
export interface Waiting {
  readonly at: Instant
  /** People waiting when it was given. */
  readonly count: number
  /** Milliseconds in which a counter seemed to stand idle meanwhile. */
  idle: number
  overtakenBy: number
}

/** What a watcher wrote down about one number. Times in milliseconds. */
export interface Trace {
  readonly number: number
  readonly counter: CounterNumber
  readonly calledAt: Instant
  readonly waited: number
  readonly waitingAtIssue: number
  readonly waitingAtCall: number
  readonly idleWhileWaiting: number
  /** Lower numbers still waiting when this one was called; higher ones called before it. */
  readonly overtook: number
  readonly overtakenBy: number
  readonly gapBefore: number
  gapAfter: number
  /** The told minutes after the call less those before. */
  readonly estimateJump: number
  readonly sinceLastCall: number
  /** How long the sign of the counter had not changed. */
  readonly blankBefore: number
  readonly length: number
  /** From the call until somebody stood there; as long as the sign said so; until the counter's next call. */
  untilStart: number
  standing: number
  untilNextCall: number
  announced: number
  /** 1 if it was called at another counter later. */
  moved: number
  /** How often the sign let it go. */
  shown: number
  /** Frames while it was the counter's last; and when the last one came in which only the told wait was new. */
  frames: number
  lastShift: number
}

type Seen = Pick<
  Trace,
  'overtook' | 'gapBefore' | 'waitingAtCall' | 'estimateJump' | 'sinceLastCall' | 'blankBefore' | 'length'
>

export function newTrace(call: Call, own: Waiting, seen: Seen): Trace {
  return {
    ...seen,
    number: Number(call.number),
    counter: call.counter,
    calledAt: call.at,
    waited: call.at - own.at,
    waitingAtIssue: own.count,
    idleWhileWaiting: own.idle,
    overtakenBy: own.overtakenBy,
    gapAfter: 1,
    untilStart: 0,
    standing: 0,
    untilNextCall: 0,
    announced: 1,
    moved: 0,
    shown: 0,
    frames: 0,
    lastShift: 0,
  }
}

/** What a classifier is told of a number: everything but the counter. */
export function featuresOf(trace: Trace): Record<string, number> {
  const { counter: _, calledAt, waited, untilStart, standing, untilNextCall, idleWhileWaiting, ...plain } = trace
  return {
    ...plain,
    number: trace.number % 1000,
    hour: minuteOfDay(calledAt),
    waited: logOf(waited),
    waitedPerAhead: waited / (trace.waitingAtIssue + 1) / minute,
    untilStart: logOf(untilStart),
    standing: logOf(standing),
    untilNextCall: logOf(untilNextCall),
    idleWhileWaiting: logOf(idleWhileWaiting),
    blankBefore: logOf(trace.blankBefore),
    sinceLastCall: logOf(trace.sinceLastCall),
    lastShift: logOf(trace.lastShift),
  }
}

/** Rooms are known: was it called there? */
export function counterFeatures({ counter }: Trace, setup: Setup): Record<string, number> {
  return Object.fromEntries(setup.counters.map(({ number }) => [`counter ${number}`, Number(counter === number)]))
}

function logOf(milliseconds: number): number {
  return Math.log(1 + Math.max(0, milliseconds) / second)
}
