import type { Away, Setup, Window } from './setup.ts'
import type { NameFault } from './setup-check.ts'

interface Rostered {
  readonly roster: Setup['roster']
  readonly hours: { readonly weekly: readonly (readonly Pick<Window, 'from' | 'to'>[])[] }
  readonly counters: readonly Pick<Setup['counters'][number], 'number' | 'flexible'>[]
}

/** What makes a roster impossible, each with its place and what is allowed. */
export function rosterFaults(setup: Rostered): NameFault[] {
  return setup.roster.away.flatMap((away, index) => [
    ...orderFaults(away, index),
    ...counterFaults(setup, away, index),
    ...emptyHouseFaults(setup, away, index),
  ])
}

/** How few counters stay while somebody is away: the flexible ones are not counted on. */
export function leastStaying(setup: Rostered, away: Away): number {
  const counts = away.weekdays.flatMap((weekday) => {
    const begins = setup.roster.away.filter((one) => isAt(away, weekday, one.from)).map(({ from }) => from)
    return [away.from, ...begins].map((time) => staying(setup, weekday, time).length)
  })
  return Math.min(...counts, standing(setup).length)
}

function orderFaults({ from, to }: Away, index: number): NameFault[] {
  return from < to || from === ''
    ? []
    : [{ path: ['roster', 'away', index, 'to'], message: `must be later than ${from}` }]
}

function counterFaults(setup: Rostered, { counters }: Away, index: number): NameFault[] {
  const allowed = [...new Set(setup.counters.map((counter) => counter.number))]
  return counters.flatMap((counter, place) =>
    allowed.includes(counter)
      ? []
      : [
          {
            path: ['roster', 'away', index, 'counters', place],
            message: `no counter ${counter}; allowed: ${allowed.join(', ')}`,
          },
        ],
  )
}

/** An open office keeps one counter at least that need not be opened first. */
function emptyHouseFaults(setup: Rostered, away: Away, index: number): NameFault[] {
  const empty = away.weekdays.some((weekday) => {
    const open = setup.hours.weekly[weekday] ?? []
    const begins = [away.from, ...open.map((window) => window.from)]
    return begins.some(
      (time) =>
        isAt(away, weekday, time) &&
        open.some((window) => window.from <= time && time < window.to) &&
        staying(setup, weekday, time).length === 0,
    )
  })
  if (!empty || away.counters.length === 0) return []
  const message = 'all counters would be away at once while the office is open; at least 1 must stay'
  return [{ path: ['roster', 'away', index, 'counters'], message }]
}

function staying(setup: Rostered, weekday: number, time: string): number[] {
  const off = setup.roster.away.filter((one) => isAt(one, weekday, time)).flatMap(({ counters }) => counters)
  return standing(setup).filter((counter) => !off.includes(counter))
}

function standing({ counters }: Rostered): number[] {
  return counters.filter((counter) => !counter.flexible).map((counter) => counter.number)
}

function isAt(away: Away, weekday: number, time: string): boolean {
  return away.weekdays.includes(weekday) && away.from <= time && time < away.to
}
