import type { Away, Setup } from './setup.ts'
import type { NameFault } from './setup-check.ts'

type Rostered = Pick<Setup, 'roster' | 'hours'> & {
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

function orderFaults({ from, to }: Away, index: number): NameFault[] {
  return from < to ? [] : [{ path: ['roster', 'away', index, 'to'], message: `must be later than ${from}` }]
}

function counterFaults(setup: Rostered, { counters }: Away, index: number): NameFault[] {
  const allowed = setup.counters.map((counter) => counter.number)
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
  const standing = setup.counters.filter((counter) => !counter.flexible).map((counter) => counter.number)
  const empty = away.weekdays.some((weekday) => {
    const open = setup.hours.weekly[weekday] ?? []
    const begins = [away.from, ...open.map((window) => window.from)]
    return begins.some(
      (time) =>
        isAt(away, weekday, time) &&
        open.some((window) => window.from <= time && time < window.to) &&
        standing.every((counter) =>
          setup.roster.away.some((one) => isAt(one, weekday, time) && one.counters.includes(counter)),
        ),
    )
  })
  if (!empty) return []
  const message = 'all counters would be away at once while the office is open; at least 1 must stay'
  return [{ path: ['roster', 'away', index, 'counters'], message }]
}

function isAt(away: Away, weekday: number, time: string): boolean {
  return away.weekdays.includes(weekday) && away.from <= time && time < away.to
}
