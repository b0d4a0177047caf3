import { type DayDate, dayLength } from '../../shared/time.ts'

export interface Period {
  readonly from: DayDate
  readonly to: DayDate
}

export type Choice = { readonly kind: 'today' | 'month' | 'year' } | ({ readonly kind: 'own' } & Period)
export type ChoiceKind = Choice['kind']
export const choiceKinds: readonly ChoiceKind[] = ['today', 'month', 'year', 'own']

/** As many as the server answers at once. */
export const mostDays = 400

export function periodOf(choice: Choice, today: DayDate): Period {
  switch (choice.kind) {
    case 'today':
      return { from: today, to: today }
    case 'month':
      return { from: `${today.slice(0, 7)}-01`, to: today }
    case 'year':
      return { from: `${today.slice(0, 4)}-01-01`, to: today }
    case 'own':
      return choice
  }
}

/** Where an own period begins: the month before this one. */
export function lastMonth(today: DayDate): Period {
  const lastDay = new Date(Date.parse(`${today.slice(0, 7)}-01`) - dayLength).toISOString().slice(0, 10)
  return { from: `${lastDay.slice(0, 7)}-01`, to: lastDay }
}

/** Why the server would not answer; null: it will. */
export function periodFault({ from, to }: Period): 'noDate' | 'endsBefore' | 'tooLong' | null {
  if (from === '' || to === '') return 'noDate'
  if (to < from) return 'endsBefore'
  return (Date.parse(to) - Date.parse(from)) / dayLength + 1 > mostDays ? 'tooLong' : null
}
