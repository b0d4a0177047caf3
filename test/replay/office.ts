import { longjing } from '../../shared/presets/longjing-6.ts'
import type { Setup } from '../../shared/setup.ts'
import { type DayDate, type Instant, instantOf, minute } from '../../shared/time.ts'
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
  /** From call to finish in the mean, so that the counters work through what comes. */
  readonly service: number
}

const mostLanes = 12
const mostCounters = 60
/** A little quicker than the real ones, or the line would never end. */
const busy = 0.9
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
  }
}

function queueOf(own: readonly Arrival[], day: DayDate, index: number, firstCounter: number): Queue {
  const most = Math.max(1, ...own.map((one) => one.open_counters))
  const midnight = instantOf(day, '00:00')
  const at = (minutes: number) => midnight + Math.round(minutes * 60) * 1000
  const lane = `lane-${index + 1}`
  const staffing = own.map((one) => ({ from: at(one.issued_min), count: Math.max(1, one.open_counters) }))
  return {
    lane,
    staffing,
    id: own[0]?.queue_id ?? '',
    name: own[0]?.queue ?? '',
    matter: `matter-${index + 1}`,
    counters: Array.from({ length: most }, (_, place) => firstCounter + place),
    arrivals: own.map((one) => at(one.issued_min)),
    service: serviceFor(staffing, at(Math.max(...own.map((one) => one.called_min))), own.length),
  }
}

/** The counters' time of the day, shared among those who came: 1 second to an hour. */
function serviceFor(staffing: Queue['staffing'], until: Instant, count: number): number {
  const time = staffing.reduce((sum, { from, count: open }, index) => {
    const next = staffing[index + 1]?.from ?? Math.max(until, from)
    return sum + open * (next - from)
  }, 0)
  return Math.min(60 * minute, Math.max(1000, (busy * time) / count))
}
