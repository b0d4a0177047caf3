import { type Instant, minute } from '../shared/time.ts'
import type { Day } from './core/day.ts'
import { boardView } from './core/views/public.ts'
import type { Waits } from './core/waits.ts'

/**
 * The public waiting list in the words of Smart Data Models' `QueueMonitor`
 * (github.com/smart-data-models/dataModel.QueueManagement). Exactly what the hall's board shows, so it tells no more.
 */
export function openData(day: Day, waits: Waits, now: Instant) {
  const { doors, lanes, calls } = boardView(day, waits, '', now)
  const { office } = day.setup
  return {
    type: 'QueueMonitor',
    officeName: office.name['zh-TW'],
    dateObserved: new Date(Math.floor(now / minute) * minute).toISOString(),
    queues: lanes.map(({ lane, waiting, wait }) => ({
      serviceId: lane,
      serviceName: day.setup.lanes.find((one) => one.id === lane)?.name['zh-TW'],
      serviceStatus: doors.stage === 'open' ? 'Open' : 'Closed',
      ticketsToServe: waiting,
      expectedWaitMinutes: typeof wait === 'string' ? null : wait.about,
      latestWaitMinutes: typeof wait === 'string' ? null : wait.latest,
    })),
    calls: calls.map(({ number, counter }) => ({ ticketServedLabel: number, counter })),
  }
}
