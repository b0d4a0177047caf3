import type { Names } from './setup-names.ts'

type Say = (path: (string | number)[], message: string) => void

export interface NameFault {
  readonly path: (string | number)[]
  readonly message: string
}

/** What a shape cannot say: that every name used in a setup is the name of something in it. Every fault at once. */
export function nameFaults(setup: Names): NameFault[] {
  const faults: NameFault[] = []
  const say: Say = (path, message) => faults.push({ path, message })
  checkNames(setup, say)
  checkLanes(setup, say)
  checkMatters(setup, say)
  checkSeries(setup.series, say)
  checkBookings(setup, say)
  return faults
}

/**
 * Matters that a window admits and nobody knows. Asked when a setup comes in, and no more when it is read again: the
 * log of an office may hold one from a time when nobody asked.
 */
export function windowFaults({ hours, matters }: Names): NameFault[] {
  const known = new Set(matters.map((matter) => matter.id))
  const faultsIn = (windows: Names['hours']['weekly'][number], path: (string | number)[]) =>
    windows.flatMap((window, place) =>
      (window.matters ?? []).flatMap((matter, index) =>
        known.has(matter) ? [] : [{ path: [...path, place, 'matters', index], message: `no matter "${matter}"` }],
      ),
    )
  return [
    ...hours.weekly.flatMap((windows, weekday) => faultsIn(windows, ['hours', 'weekly', weekday])),
    ...hours.exceptions.flatMap(({ windows }, index) => faultsIn(windows, ['hours', 'exceptions', index, 'windows'])),
  ]
}

function checkNames(setup: Names, say: Say): void {
  for (const list of ['lanes', 'matters', 'series'] as const)
    for (const index of repeated(setup[list].map((entry) => entry.id)))
      say([list, index, 'id'], 'this id is used twice')
  for (const index of repeated(setup.counters.map((counter) => counter.number)))
    say(['counters', index, 'number'], 'this number is used twice')
}

function checkLanes(setup: Names, say: Say): void {
  const lanes = new Set(setup.lanes.map((lane) => lane.id))
  const general = setup.lanes.find((lane) => lane.kind === 'general')
  if (!general) say(['lanes'], 'an office needs a general lane')
  setup.lanes.forEach((lane, index) => {
    if (!setup.series.some((series) => series.id === lane.series))
      say(['lanes', index, 'series'], `no series "${lane.series}"`)
    if (lane.kind === 'turning' && general && lane.series !== general.series)
      say(
        ['lanes', index, 'series'],
        `a turning lane must draw from the general series "${general.series}", so that its numbers tell nothing`,
      )
    if (!setup.counters.some((counter) => counter.serves.flat().includes(lane.id)))
      say(['lanes', index], 'no counter serves this lane')
  })
  setup.counters.forEach((counter, index) => {
    for (const lane of counter.serves.flat())
      if (!lanes.has(lane)) say(['counters', index, 'serves'], `no lane "${lane}"`)
  })
  for (const lane of Object.keys(setup.policy.weights))
    if (!lanes.has(lane)) say(['policy', 'weights', lane], `no lane "${lane}"`)
  checkTurningWeight(setup, general?.id, say)
}

/** Their numbers are alike, so whoever went past the others by another weight would be known by it. */
function checkTurningWeight({ lanes, policy }: Names, general: string | undefined, say: Say): void {
  const ordinary = policy.weights[general ?? ''] ?? 1
  for (const { id, kind } of lanes)
    if (kind === 'turning' && (policy.weights[id] ?? 1) !== ordinary)
      say(['policy', 'weights', id], `a turning lane weighs as much as the general one (${ordinary})`)
}

function checkMatters(setup: Names, say: Say): void {
  const lanes = new Set(setup.lanes.map((lane) => lane.id))
  const matters = new Set(setup.matters.map((matter) => matter.id))
  setup.matters.forEach((matter, index) => {
    if (!lanes.has(matter.lane)) say(['matters', index, 'lane'], `no lane "${matter.lane}"`)
    if ((matter.howToGet?.length ?? 0) > matter.documents.length)
      say(['matters', index, 'howToGet'], `at most ${matter.documents.length}, one for each document`)
  })
  const checkTile = (tile: Names['quietTile'], path: (string | number)[]) =>
    tile.matters.forEach((matter, index) => {
      if (!matters.has(matter)) say([...path, 'matters', index], `no matter "${matter}"`)
    })
  setup.tiles.forEach((tile, index) => {
    checkTile(tile, ['tiles', index])
  })
  checkTile(setup.quietTile, ['quietTile'])
}

function checkSeries(series: Names['series'], say: Say): void {
  series.forEach((one, index) => {
    for (const other of series.slice(0, index))
      if (one.prefix === other.prefix && one.from <= other.to && other.from <= one.to)
        say(['series', index], `overlaps "${other.id}"`)
  })
}

function checkBookings(setup: Names, say: Say): void {
  const { byWeekday, byDate, counters } = setup.booking
  for (const index of repeated(byWeekday.map(({ weekday }) => weekday)))
    say(['booking', 'byWeekday', index, 'weekday'], 'this weekday stands here twice')
  for (const index of repeated(byDate.map(({ date }) => date)))
    say(['booking', 'byDate', index, 'date'], 'this date stands here twice')
  const booked = setup.lanes.find(({ kind }) => kind === 'booked')
  const allowed = [...new Set(setup.counters.map((counter) => counter.number))].join(', ')
  counters.forEach((number, index) => {
    const counter = setup.counters.find((one) => one.number === number)
    if (!counter) say(['booking', 'counters', index], `no counter ${number}; allowed: ${allowed}`)
    else if (!booked || !counter.serves.flat().includes(booked.id))
      say(
        ['booking', 'counters', index],
        `counter ${number} does not serve the booked lane, so it cannot be kept for it`,
      )
  })
}

/** What is missing is no repetition: it is complained about as missing. */
function repeated(values: readonly (string | number)[]): number[] {
  return values.flatMap((value, index) => (value === '' || [index, -1].includes(values.indexOf(value)) ? [] : [index]))
}
