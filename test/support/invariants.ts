import type { Day } from '../../server/core/day.ts'
import { aheadOf, publicLanesOf } from '../../server/core/places.ts'
import { counterOf, overtakenIn } from '../../server/core/ticket.ts'
import { waitOf } from '../../server/core/visit.ts'
import { noWaits } from '../../server/core/waits.ts'
import { publicLane } from '../../shared/catalogue.ts'
import { wrongButtons } from './acts.ts'
import type { House } from './day.ts'

/** The rules that must hold whatever has happened, each with its number if it is broken. */
export function brokenRules(house: House, nth: number): string[] {
  const { day } = house
  return [
    ...repeatedNumbers(house),
    ...contradictions(day),
    ...clerksAtTwoCounters(day),
    ...ghosts(day),
    ...wrongPlaces(day),
    ...belowZero(house),
    ...wrongButtons(house, nth),
  ]
}

function repeatedNumbers({ day, facts }: House): string[] {
  const given = facts.flatMap((fact) => (fact.type === 'ticket-taken' ? fact.number : []))
  const once = new Set(given).size === given.length && day.tickets.size === given.length
  return once ? [] : [`N1: of ${given.length} numbers some were given twice`]
}

/** A ticket at one counter at most, a counter with one ticket at most, and both sides agree. */
function contradictions(day: Day): string[] {
  const byTickets = [...day.tickets.values()].flatMap((ticket) => {
    const counter = counterOf(ticket)
    return counter === null ? [] : [[counter, ticket.number] as const]
  })
  const byCounters = [...day.counters.values()].flatMap(({ counter, ticket }) =>
    ticket === null ? [] : [[counter, ticket] as const],
  )
  const crowded = new Set(byTickets.map(([counter]) => counter)).size !== byTickets.length
  const missing = byCounters.filter(([counter, number]) => !byTickets.some(([c, n]) => c === counter && n === number))
  const differ = byTickets.length !== byCounters.length || missing.length > 0
  return crowded || differ ? [`C3: tickets say ${byTickets.join(' ')}, counters say ${byCounters.join(' ')}`] : []
}

function clerksAtTwoCounters(day: Day): string[] {
  const states = [...day.counters.values()]
  const clerks = states.flatMap(({ clerk }) => clerk ?? [])
  const odd = states.filter(({ stage, clerk, ticket }) => {
    if ((clerk === null) !== (stage === 'closed')) return true
    return stage !== 'open' && ticket !== null
  })
  return [
    ...(new Set(clerks).size === clerks.length ? [] : [`C1: one of ${clerks.join(' ')} is at two counters`]),
    ...odd.map(({ counter, stage, clerk, ticket }) => `C5: counter ${counter} is ${stage} with ${clerk} and ${ticket}`),
  ]
}

function ghosts(day: Day): string[] {
  const wrong = [...day.tickets.values()].filter(
    (ticket) => (ticket.stage.name === 'over') === day.live.has(ticket.number),
  )
  return wrong.map((ticket) => `N9: ${ticket.number} is ${ticket.stage.name} and ${day.live.has(ticket.number)}`)
}

/** Places in line are kept as people come and go; counting the hall must say the same. */
function wrongPlaces(day: Day): string[] {
  const waiting = [...day.tickets.values()].filter((ticket) => ticket.stage.name === 'waiting')
  const wrong = waiting.filter(({ lane, order }) => {
    const line = waiting.filter((other) => publicLane(day.setup, other.lane) === publicLane(day.setup, lane))
    const before = line.filter((other) => other.order < order)
    return aheadOf(day, lane, order) !== before.length || aheadOf(day, lane) !== line.length
  })
  return wrong.map(({ number }) => `N9: ${number} stands at another place than the hall says`)
}

function belowZero({ day }: House): string[] {
  const told = publicLanesOf(day, noWaits).filter(({ waiting }) => waiting < 0)
  const kept = [...day.tickets.values()].filter(
    (ticket) => !(ticket.served >= 0 && overtakenIn(ticket) >= 0 && (waitOf(ticket) ?? 0) >= 0),
  )
  return [...told.map(({ lane }) => `W5: lane ${lane}`), ...kept.map(({ number }) => `W5: ticket ${number}`)]
}
