import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Announcer, follow, type Happening, longest, silent } from '../../display/board/announcer.ts'
import { type Instant, minute, second } from '../../shared/time.ts'
import { spokenCall } from '../../shared/ui/words/spoken-call.ts'
import type { Call } from '../../shared/views.ts'

const day = '2026-11-20'
const start = 1_000_000
const first: Call = { seq: 1, number: '1024', counter: 5, at: start }
const next: Call = { seq: 2, number: '2011', counter: 3, at: start + second }

/** A screen that has been on for a while, in a hall in which nobody has been called yet. */
const listening = follow(silent, view([], start))

function view(announcements: readonly Call[], now: Instant, date = day): Happening {
  return { type: 'view', day: date, announcements, at: now, now }
}

function having(announcer: Announcer, ...happenings: readonly Happening[]): Announcer {
  return happenings.reduce(follow, announcer)
}

describe('what the hall hears', () => {
  test('VB1 a call is announced once, however often it is sent', () => {
    const announced = having(listening, view([first], start))
    expect(announced).toEqual({ day, heard: 1, queue: [], current: { call: first, since: start } })
    expect(having(announced, view([first], start + second))).toBe(announced)
    const over = having(announced, { type: 'over', seq: 1, now: start + 4 * second }, view([first], start + 5 * second))
    expect(over).toEqual({ day, heard: 1, queue: [], current: null })
  })

  test('VB2 a second call waits until the first is over', () => {
    const both = having(listening, view([first], start), view([first, next], start + second))
    expect(both).toEqual({ day, heard: 2, queue: [next], current: { call: first, since: start } })
    expect(having(both, { type: 'over', seq: 1, now: start + 6 * second })).toEqual({
      day,
      heard: 2,
      queue: [],
      current: { call: next, since: start + 6 * second },
    })
  })

  test('VB3 a voice that never ends is given up, and the next call has its turn', () => {
    const both = having(listening, view([first, next], start + second))
    const waited = having(both, { type: 'time', now: start + second + longest - 1 })
    expect(waited.current?.call).toEqual(first)
    expect(having(waited, { type: 'time', now: start + second + longest }).current?.call).toEqual(next)
  })

  test('VB4 a screen that has just started announces nothing that was called before', () => {
    expect(having(silent, view([first, next], start + second))).toEqual({ day, heard: 2, queue: [], current: null })
  })

  test('VB5 a call that comes more than fifteen seconds late is not announced any more', () => {
    const late = (delay: number) => having(listening, view([first], start + delay)).current?.call ?? null
    expect([late(15 * second), late(15 * second + 1)]).toEqual([first, null])
  })

  test('VB6 a call that was taken back falls silent, spoken or waiting', () => {
    const both = having(listening, view([first, next], start + second))
    expect(having(both, view([first], start + 2 * second)).queue).toEqual([])
    expect(having(both, view([next], start + 2 * second)).current?.call).toEqual(next)
  })

  test('VB7 a ticket called again is announced again', () => {
    const again: Call = { ...first, seq: 2, at: start + 20 * second }
    const once = having(listening, view([first], start), { type: 'over', seq: 1, now: start + 5 * second })
    expect(having(once, view([first, again], again.at)).current?.call).toEqual(again)
  })

  test('VB8 calls are counted anew every day', () => {
    const evening = having(listening, view([{ ...first, seq: 400 }], start), { type: 'over', seq: 400, now: start })
    const morning = start + 10 * 3_600 * second
    const call = { ...first, at: morning }
    expect(having(evening, view([call], morning, '2026-11-21')).current?.call).toEqual(call)
  })

  test('VB25 a call that waited long is spoken to its end, though it is a minute old by then', () => {
    const begun = having(listening, view([first], start))
    expect(having(begun, view([], start + minute - 1)).current).toBeNull()
    expect(having(begun, view([], start + minute)).current?.call).toEqual(first)
  })

  test('VB26 when all counters call at once, every call has its turn, up to three minutes later', () => {
    const calls = Array.from({ length: 17 }, (_, place) => ({ ...first, seq: place + 1 }))
    let announcer = having(listening, view(calls, start))
    const heard: number[] = []
    for (let now = start; announcer.current; now += 7 * second) {
      heard.push(announcer.current.call.seq)
      const sent = now - start < minute ? calls : []
      announcer = having(announcer, view(sent, now), { type: 'over', seq: announcer.current.call.seq, now })
    }
    expect(heard).toEqual(calls.map(({ seq }) => seq))
  })

  test('VB27 how long a voice may speak is measured by the screen’s clock, not by the office’s', () => {
    const begun = having(listening, view([first], start))
    const fast: Happening = { type: 'view', day, announcements: [first], at: start + 59 * second, now: start + second }
    expect(having(begun, fast, { type: 'time', now: start + 2 * second }).current?.call).toEqual(first)
  })

  test('VB28 a call that has waited three minutes for its turn is not announced any more', () => {
    const both = having(listening, view([first, next], start + second))
    expect(having(both, view([], next.at + 3 * minute - 1)).queue).toEqual([next])
    expect(having(both, view([], next.at + 3 * minute)).queue).toEqual([])
  })

  test('VB9 whatever comes when, calls are announced in order, each at most once, and none while another is', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 80 }), (steps) => {
        const heard = heardIn(steps)
        expect(heard).toEqual([...new Set(heard)].toSorted((a, b) => a - b))
      }),
    )
  })
})

const step = fc.record({
  wait: fc.integer({ min: 0, max: 20 * second }),
  what: fc.constantFrom('call', 'call', 'silence', 'over', 'time'),
})

/** Plays a hall in which calls are made at any moment, and tells which ones were begun. */
function heardIn(steps: readonly { wait: number; what: string }[]): number[] {
  const calls: Call[] = []
  const begun: number[] = []
  let now = start
  let announcer = listening
  for (const { wait, what } of steps) {
    now += wait
    if (what === 'call') calls.push({ ...first, seq: calls.length + 1, at: now })
    const former = announcer.current
    announcer = follow(announcer, happening(what, announcer, calls, now))
    const current = announcer.current
    if (current && current !== former) begun.push(current.call.seq)
    if (former && current && former !== current && what === 'call') throw new Error('a call cut off another one')
  }
  return begun
}

function happening(what: string, announcer: Announcer, calls: readonly Call[], now: Instant): Happening {
  if (what === 'over') return { type: 'over', seq: announcer.current?.call.seq ?? 0, now }
  if (what === 'time') return { type: 'time', now }
  return view(
    calls.filter((call) => call.at > now - minute),
    now,
  )
}

test('VB10 the spoken call says the number digit by digit, and nothing but number and counter', () => {
  expect(spokenCall('1024', 5)).toBe('來賓 1 0 2 4 號，請到 5 號櫃檯')
  expect(spokenCall('A107', 12)).toBe('來賓 A 1 0 7 號，請到 12 號櫃檯')
})
