import type { WaitFigures } from '../../server/simulation/day-figures.ts'
import { baselineNames, baselines } from './baselines.ts'
import type { Outcome } from './outcome.ts'

/** The outcome as a page of text, in the shape of methods.md §1.3. */
export function tableOf(outcome: Outcome): string {
  const { office, days, seed, slow, policy, told, queued, seconds } = outcome
  return [
    `${office} office, ${days} days after 20 that taught it, seed ${seed}, policy ${policy}${slow === 1 ? '' : `, ${slow} times as slow`}: ${seconds.toFixed(0)} s`,
    '',
    `FORECAST: ${told} tickets were told a range; the ${queued} that found no idle counter count, in minutes`,
    row('', 'MAE', 'forecast is better by'),
    row('the forecast (P50)', outcome.mae.toFixed(2), ''),
    ...baselines.map((name) => row(baselineNames[name], outcome.maeOf[name].toFixed(2), gain(outcome, name))),
    `bias ${outcome.bias.toFixed(2)}; P10–P90 covers ${percent(outcome.coverage)} at a width of ${outcome.width.toFixed(1)}; later than P80 ${percent(outcome.lateP80)}; pinball ${outcome.pinball.toFixed(2)}`,
    ...saidRows(outcome),
    `one forecast of a line of 60: ${outcome.forecastMs.toFixed(1)} ms`,
    '',
    `${'WAITS in minutes'.padEnd(24)}${['tickets', 'mean', 'P90', 'P99', 'longest'].map((word) => word.padStart(9)).join('')}`,
    ...Object.entries(outcome.waits).map(([lane, waits]) => waitRow(lane, waits)),
    `booked and called within 5 minutes of the slot: ${outcome.bookedWithin5 === null ? '–' : percent(outcome.bookedWithin5)}`,
    '',
    ...dispersal(outcome),
  ].join('\n')
}

function saidRows({ asTold }: Outcome): string[] {
  return [
    'AS TOLD: turning visitors read the general line’s wait, so that nothing tells them apart',
    saidRow('everybody', asTold.everybody),
    saidRow('public lanes', asTold.publicLanes),
    saidRow('turning', asTold.turning),
  ]
}

function saidRow(name: string, score: Outcome['asTold']['everybody']): string {
  if (!score) return `${name.padEnd(14)}nobody had to queue`
  const { count, mae, coverage, late, pinball } = score
  return `${name.padEnd(14)}${String(count).padStart(6)} tickets, MAE ${mae.toFixed(2)}; covers ${percent(coverage)}; later than P80 ${percent(late)}; pinball ${pinball.toFixed(2)}`
}

function dispersal({ flexible }: Outcome): string[] {
  const shortest = flexible.shortestOpenMinutes
  return [
    `FLEXIBLE COUNTERS (${flexible.by}): walk-ins wait ${flexible.mean.toFixed(1)} in the mean, P90 ${flexible.p90.toFixed(1)}`,
    `${flexible.hoursPerDay.toFixed(1)} hours and ${flexible.switchesPerDay.toFixed(1)} switches a day, the shortest time open ${shortest === null ? '–' : shortest.toFixed(0)} minutes`,
    `${percent(flexible.benefitShare)} of what "always open" saves, for ${percent(flexible.hoursShare)} of its hours`,
  ]
}

function row(name: string, value: string, more: string): string {
  return `${name.padEnd(52)}${value.padStart(7)}  ${more}`.trimEnd()
}

function gain({ mae, maeOf }: Outcome, name: keyof Outcome['maeOf']): string {
  return percent(1 - mae / maeOf[name])
}

function waitRow(lane: string, waits: WaitFigures | null): string {
  const cells = waits ? [waits.mean, waits.p90, waits.p99, waits.longest].map((one) => one.toFixed(1)) : []
  return `${lane.padEnd(24)}${[String(waits?.count ?? 0), ...cells].map((cell) => cell.padStart(9)).join('')}`
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`
}
