import { opensAt } from '../../server/core/calendar.ts'
import { createCast } from '../../server/demo/cast.ts'
import { fullDayFrom } from '../../server/demo/past.ts'
import type { Crowd } from '../../server/demo/visitors.ts'
import type { Setup } from '../../shared/setup.ts'
import { type DayDate, instantOf, nextDate } from '../../shared/time.ts'
import { publicFrames } from './public-frame.ts'
import { openStage } from './stage.ts'
import type { Trace } from './trace.ts'
import { openWatcher } from './watcher.ts'

/** A number as the watcher saw it, and what it really was. */
export interface Labelled {
  readonly trace: Trace
  readonly turning: boolean
}

const firstDay: DayDate = '2026-03-02'

/** Office-days from March on, each as its watcher wrote it down. */
export async function recordDays(setup: Setup, count: number, crowd: Partial<Crowd>): Promise<Labelled[][]> {
  const days: Labelled[][] = []
  for (let date = fullDayFrom(setup, firstDay); days.length < count; date = fullDayFrom(setup, nextDate(date)))
    days.push(await recordDay(setup, date, crowd))
  return days
}

async function recordDay(setup: Setup, date: DayDate, crowd: Partial<Crowd>): Promise<Labelled[]> {
  const general = setup.lanes.find((lane) => lane.kind === 'general')
  const series = setup.series.find((one) => one.id === general?.series)
  const watcher = openWatcher(general?.id ?? '')
  let known = 0
  const stage = openStage(setup, date, () => {
    const number = stage.day.tickets.size > known ? [...stage.day.tickets.keys()].at(-1) : undefined
    known = stage.day.tickets.size
    if (number && series && series.from <= Number(number) && Number(number) <= series.to)
      watcher.given(number, stage.now)
    const frame = frames(stage.now)
    if (frame) watcher.sees(frame)
  })
  const frames = publicFrames(stage.day)
  stage.now = opensAt(setup, date) ?? instantOf(date, '08:00')
  stage.open()
  const cast = createCast(stage, crowd)
  const night = instantOf(date, setup.hours.closeBooksAt)
  for (let at = cast.next(); at < night; at = cast.next()) {
    stage.now = at
    await cast.step(at)
  }
  return [...watcher.traces].flatMap(([number, trace]) => labelled(stage, number, trace) ?? [])
}

/** Who came for a turning matter and declined the quiet lane is on neither side. */
function labelled(stage: ReturnType<typeof openStage>, number: string, trace: Trace): Labelled | null {
  const ticket = stage.day.tickets.get(number)
  const turning = stage.day.setup.lanes.find((lane) => lane.id === ticket?.lane)?.kind === 'turning'
  return turning || !stage.ratings.isQuiet(number) ? { trace, turning } : null
}
