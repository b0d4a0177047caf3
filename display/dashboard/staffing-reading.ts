import type { Language } from '../../shared/language.ts'
import type { StaffingDay, StaffingHalf } from '../../shared/staffing.ts'
import { weekdayOf } from '../../shared/time.ts'
import { wordsIn } from '../../shared/ui/words/table.ts'
import { dateIn } from '../../shared/ui/words/times.ts'
import { crowdWords } from './crowd-words.ts'

/** Where a day is short, in one sentence. */
export function staffingReading(day: StaffingDay, language: Language): string {
  const t = wordsIn(crowdWords, language)
  const date = dateIn(day.date, language)
  const { halves, learned } = day
  const like = day.like === weekdayOf(day.date) ? '' : ` ${t('afterHoliday')}`
  if (halves === null) return t('tooFew', { date, learned }) + like
  const times = shortTimes(halves)
  const busiest = halves.reduce((most, half) => (half.needed > most.needed ? half : most), halves[0] ?? nothing)
  if (times.length === 0) return t('enough', { date, from: busiest.from, needed: busiest.needed }) + like
  const said = times.slice(0, mostSaid).map((time) => t('shortAt', time))
  const more = times.length > mostSaid ? t('more', { count: times.length - mostSaid }) : ''
  return t('short', { date, times: said.join(t('and')) + more }) + like
}

const mostSaid = 3
const nothing: StaffingHalf = { from: '', arrivals: 0, needed: 0, rostered: 0 }

/** Half-hours in a row that are short, joined; the worst of them speaks for all. */
function shortTimes(halves: readonly StaffingHalf[]) {
  const times: { from: string; to: string; short: number; needed: number; rostered: number }[] = []
  let open: (typeof times)[number] | null = null
  for (const { from, needed, rostered } of halves) {
    const short = needed - rostered
    if (short <= 0) {
      open = null
      continue
    }
    if (open === null) {
      open = { from, to: '', short, needed, rostered }
      times.push(open)
    }
    open.to = later(from)
    if (short > open.short) Object.assign(open, { short, needed, rostered })
  }
  return times.toSorted((a, b) => b.short - a.short)
}

function later(from: string): string {
  const minutes = Number(from.slice(0, 2)) * 60 + Number(from.slice(3)) + 30
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
