import type { Concern } from '../shared/office-view.ts'
import { type DayDate, dateOf } from '../shared/time.ts'
import { yearWithoutHolidays } from './core/calendar.ts'
import type { Office } from './office.ts'
import type { Store } from './store/store.ts'

/** What the house would tell its keepers if it could speak: nobody reads its log for a year. */
export function openConcerns(store: Store, office: Office): () => readonly Concern[] {
  let asked = ''
  let year: number | null = null

  /** Reading a setup takes a while, and every screen of the office asks every two seconds. */
  function holidaysMissing(today: DayDate): number | null {
    const question = `${today} ${store.setups.list()[0]?.id}`
    if (question !== asked) year = yearWithoutHolidays(today, (date) => store.setups.on(date) ?? office.day.setup)
    asked = question
    return year
  }

  return () => {
    const { date, stage } = office.day
    const clock = dateOf(office.now())
    const missing = holidaysMissing(clock > date ? clock : date)
    return [
      ...(clock < date && stage !== 'unopened' ? [{ name: 'clock-behind', clock } as const] : []),
      ...(missing === null ? [] : [{ name: 'no-holidays', year: missing } as const]),
      ...(store.uncopied === null ? [] : [{ name: 'no-copy', day: store.uncopied } as const]),
    ]
  }
}
