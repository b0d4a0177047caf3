import { longjing } from '../../shared/presets/longjing-6.ts'
import type { Setup } from '../../shared/setup.ts'
import { type DayDate, type Instant, instantOf, minute, second } from '../../shared/time.ts'
import type { Arrival } from './arrivals.ts'
import { WrongChoice } from './choices.ts'

/** One queue of the real office: a lane of ours, with as many counters as it ever had open. */
export interface Queue {
  readonly id: string
  readonly name: string
  readonly lane: string
  readonly matter: string
  readonly counters: readonly number[]
  readonly arrivals: readonly Instant[]
  /** How many counters were open from an instant on. */
  readonly staffing: readonly { readonly from: Instant; readonly count: number }[]
  /** From call to finish in the mean, by half-hour of the day: as quick as the real counters called. */
  readonly services: ReadonlyMap<number, number>
  /** The same over the whole day. */
  readonly service: number
}

const mostLanes = 12
const mostCounters = 60
/** The file has no service times. A little quicker than the calls followed each other, or the line would never end. */
const busy = 0.85
const halfHour = 30 * minute
const shortest = 5 * second
const longest = 60 * minute
const opens = '00:01'
const closes = '23:58'

export function queuesOf(arrivals: readonly Arrival[], day: DayDate): Queue[] {
  const ids = [...new Set(arrivals.map((one) => one.queue_id))]
  if (ids.length > mostLanes)
    throw new WrongChoice(`The office has ${ids.length} queues that day; at most ${mostLanes} lanes are allowed.`)
  const bySize = ids.map((id) => arrivals.filter((one) => one.queue_id === id)).sort((a, b) => b.length - a.length)
  const queues: Queue[] = []
  let counter = 1
  for (const own of bySize) {
    const queue = queueOf(own, day, queues.length, counter)
    counter += queue.counters.length
    queues.push(queue)
  }
  if (counter - 1 > mostCounters)
    throw new WrongChoice(`The office has ${counter - 1} counters that day; at most ${mostCounters} are allowed.`)
  return queues
}

/** An office of ours with a lane, a series and a matter for each queue. */
export function setupFor(queues: readonly Queue[]): Setup {
  const matters = queues.map(({ matter, lane, name }) => ({
    id: matter,
    lane,
    name: { 'zh-TW': name },
    category: name.slice(0, 40),
    minutes: 10,
    documents: [],
    bookable: false,
  }))
  const [first] = matters
  if (!first) throw new WrongChoice('Nobody came that day.')
  return {
    ...longjing,
    office: { ...longjing.office, id: 'replay' },
    lanes: queues.map(({ lane, name }, index) => ({
      id: lane,
      kind: index === 0 ? 'general' : 'special',
      name: { 'zh-TW': name },
      series: lane,
    })),
    series: queues.map(({ lane }, index) => ({
      id: lane,
      prefix: '',
      from: index * 10_000 + 10_001,
      to: index * 10_000 + 19_999,
    })),
    counters: queues.flatMap(({ lane, counters }) =>
      counters.map((number) => ({ number, serves: [[lane]], flexible: false, skills: [] })),
    ),
    matters,
    tiles: [{ id: 'all', name: { 'zh-TW': '全部' }, icon: 'document', matters: matters.map(({ id }) => id) }],
    quietTile: { id: 'quiet', name: { 'zh-TW': '其他' }, icon: 'sprout', matters: [first.id] },
    hours: {
      weekly: Array.from({ length: 7 }, () => [{ from: opens, to: closes }]),
      exceptions: [],
      ticketsBefore: 0,
      closeBooksAt: '23:59',
    },
    booking: { times: [], capacity: 1, weekdays: [], byWeekday: [], byDate: [], counters: [] },
    policy: { ...longjing.policy, weights: {} },
    roster: { away: [] },
  }
}

function queueOf(own: readonly Arrival[], day: DayDate, index: number, firstCounter: number): Queue {
  const most = Math.max(1, ...own.map((one) => one.open_counters))
  const midnight = instantOf(day, '00:00')
  const at = (minutes: number) => midnight + Math.round(minutes * 60) * 1000
  const lane = `lane-${index + 1}`
  const staffing = own.map((one) => ({ from: at(one.issued_min), count: Math.max(1, one.open_counters) }))
  const services = servicesFor(
    staffing,
    own.map((one) => at(one.called_min)),
  )
  return {
    lane,
    staffing,
    id: own[0]?.queue_id ?? '',
    name: own[0]?.queue ?? '',
    matter: `matter-${index + 1}`,
    counters: Array.from({ length: most }, (_, place) => firstCounter + place),
    arrivals: own.map((one) => at(one.issued_min)),
    services,
    service: [...services.values()].reduce((sum, one) => sum + one, 0) / Math.max(1, services.size),
  }
}

/** Of a moment: as the real counters were then. */
export function serviceAt({ services, service }: Queue, at: Instant): number {
  return services.get(Math.floor(at / halfHour)) ?? service
}

/** The counters' time of each half-hour, shared among those whom the real counters called in it. */
function servicesFor(staffing: Queue['staffing'], calls: readonly Instant[]): Map<number, number> {
  const counts = new Map<number, number>()
  for (const at of calls) counts.set(Math.floor(at / halfHour), (counts.get(Math.floor(at / halfHour)) ?? 0) + 1)
  return new Map(
    [...counts].map(([slot, count]) => {
      const open = staffing.findLast(({ from }) => from < (slot + 1) * halfHour)?.count ?? 1
      return [slot, bounded((busy * open * halfHour) / count)]
    }),
  )
}

function bounded(service: number): number {
  return Math.min(longest, Math.max(shortest, service))
}
