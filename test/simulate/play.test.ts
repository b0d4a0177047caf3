import { expect, test } from 'vitest'
import { type Chance, chanceFrom, exponential } from '../../server/core/forecast/chance.ts'
import { absencesOf, backFrom } from '../../server/core/forecast/roster.ts'
import { nextAt } from '../../server/core/waiting.ts'
import { waitsIn } from '../../server/simulation/day-figures.ts'
import { play } from '../../server/simulation/play.ts'
import { recorded } from '../../server/simulation/recorded.ts'
import { Setup } from '../../shared/setup.ts'
import { hour } from '../../shared/time.ts'
import { dayOf, withEveryCounter, worldOf } from './days.ts'
import { setupFor, sizes } from './office.ts'

const world = worldOf('small', setupFor('small', 'accumulating'), 1)
const script = dayOf(world, '2026-01-05', 1)

test('FC17 a played day accounts for everybody who came, and the same script gives the same facts', () => {
  const { day, facts, visitors } = play(script)
  expect(day.stage).toBe('closed')
  expect(visitors.size).toBe(script.visitors.length)
  const over = [...day.tickets.values()].map(({ stage }) => (stage.name === 'over' ? stage.outcome : stage.name))
  const missed = script.visitors.filter(({ minutes }) => minutes === null).length
  expect(over.filter((outcome) => outcome === 'left')).toHaveLength(missed)
  expect(over.filter((outcome) => outcome === 'served')).toHaveLength(script.visitors.length - missed)
  expect(play(script).facts).toEqual(facts)
})

test('FC17 a played day accounts for everybody who came: nobody waits while somebody who may call them is idle', () => {
  const idle: string[] = []
  play(script, {
    taken: ({ day, now }, number) => {
      if (day.tickets.get(number)?.order === 1) return
      // Whoever comes finds no counter idle that could have called those before.
      for (const { counter, stage, ticket } of day.counters.values()) {
        const next = stage === 'open' && ticket === null ? nextAt(day, counter, now)?.number : null
        if (next && next !== number) idle.push(`${counter} left ${next} at ${now}`)
      }
    },
  })
  expect(idle).toEqual([])
})

test('FC18 a recorded day played again is the day that it was', () => {
  const was = play(script)
  const again = play(recorded(was.facts))
  expect(waitsIn(again)).toEqual(waitsIn(was))
  expect(again.facts.length).toBe(was.facts.length)
})

test('FC19 under another policy the same visitors come and need the same time', () => {
  const was = play(script)
  const setup = { ...script.setup, policy: { ...script.setup.policy, kind: 'first-come' as const } }
  const other = play({ ...script, setup })
  expect([...other.visitors.values()]).toEqual([...was.visitors.values()])
  const mean = (lane: string, played: typeof was) => {
    const waits = waitsIn(played).filter((one) => one.lane === lane)
    return waits.reduce((sum, { minutes }) => sum + minutes, 0) / waits.length
  }
  expect(mean('priority', other)).toBeGreaterThan(mean('priority', was) * 2)
  expect(mean('general', other)).toBeLessThan(mean('general', was))
})

test('FC19 with one counter more, and without one, the same visitors are played', () => {
  const sum = (played: ReturnType<typeof play>) => waitsIn(played).reduce((all, { minutes }) => all + minutes, 0)
  const more = sum(play(withEveryCounter(script)))
  const fewer = sum(play({ ...script, shifts: script.shifts.filter(({ counter }) => counter !== 4) }))
  expect(more).toBeLessThan(sum(play(script)))
  expect(fewer).toBeGreaterThan(sum(play(script)))
})

test.each(Object.keys(sizes) as (keyof typeof sizes)[])(
  'FC20 the synthetic office is sound and as large as it says: %s',
  (size) => {
    const setup = setupFor(size, 'accumulating')
    expect(Setup.safeParse(setup).error).toBeUndefined()
    const here = worldOf(size, setup, 3)
    const days = Array.from({ length: 40 }, (_, index) =>
      dayOf(here, `2026-0${1 + (index % 4)}-${(10 + index / 4) | 0}`, 1),
    )
    const visitors = days.flatMap((day) => day.visitors)
    const share = (of: (visitor: (typeof visitors)[number]) => boolean) => visitors.filter(of).length / visitors.length
    expect(share(({ priority }) => priority !== null)).toBeCloseTo(0.17, 1)
    expect(share(({ booking }) => booking !== null)).toBeCloseTo(0.06, 1)
    expect(share(({ minutes }) => minutes === null)).toBeCloseTo(0.04, 1)
    const served = visitors.flatMap(({ minutes }) => minutes ?? [])
    expect(served.reduce((sum, one) => sum + one, 0) / served.length).toBeGreaterThan(10)
    expect(served.reduce((sum, one) => sum + one, 0) / served.length).toBeLessThan(12.5)
  },
)

test('FC20 the synthetic office is sound and as large as it says: nobody rests at table, nor before they have come', () => {
  const days = Array.from({ length: 20 }, (_, index) => dayOf(world, `2026-01-${10 + index}`, 1))
  const atTable = days.flatMap(({ date, breaks, setup }) =>
    breaks.filter(
      ({ counter, from, until }) => until === null && backFrom(absencesOf(setup, date, counter), from) !== null,
    ),
  )
  expect(atTable).toEqual([])
  const late = script.shifts.map((shift) => ({ ...shift, from: shift.from + 3 * hour }))
  const [first] = play({ ...script, shifts: late }).facts.filter((fact) => fact.type === 'counter-paused')
  const due = script.breaks.filter(({ from }) => from >= script.opensAt + 3 * hour).map(({ from }) => from)
  expect(script.breaks.some(({ from }) => from < script.opensAt + 3 * hour)).toBe(true)
  expect(first?.at).toBeGreaterThanOrEqual(Math.min(...due))
})

test('FC20 the synthetic office is sound and as large as it says: chance is fair', () => {
  const chance: Chance = chanceFrom(1)
  const mean = (draw: () => number) => Array.from({ length: 20_000 }, draw).reduce((sum, one) => sum + one, 0) / 20_000
  expect(mean(chance.uniform)).toBeCloseTo(0.5, 1)
  expect(mean(() => exponential(chance, 3))).toBeCloseTo(3, 0)
})
