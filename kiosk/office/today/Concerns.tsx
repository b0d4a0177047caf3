import type { Language } from '../../../shared/language.ts'
import type { Concern } from '../../../shared/office-view.ts'
import type { DayDate } from '../../../shared/time.ts'
import { Warning } from '../../../shared/ui/parts/Warning.tsx'
import { useLanguage } from '../../../shared/ui/useLanguage.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import { dateIn } from '../../../shared/ui/words/times.ts'
import styles from './Concerns.module.css'
import { concernWords } from './concern-words.ts'

interface ConcernsProps {
  readonly concerns: readonly Concern[]
  /** The date of the books. */
  readonly day: DayDate
}

/** What will be a trouble one day if nobody sees to it. */
export function Concerns({ concerns, day }: ConcernsProps) {
  const t = useWords(concernWords)
  const { language } = useLanguage()
  if (concerns.length === 0) return null
  const said = (date: DayDate) => dateIn(date, language)
  const wordsOf = (concern: Concern): readonly [what: string, then: string] => {
    switch (concern.name) {
      case 'clock-behind':
        return [t('clock-behind'), t('clock-behind-then', { clock: said(concern.clock), day: said(day) })]
      case 'no-holidays':
        return [t('no-holidays', { year: yearIn(concern.year, language) }), t('no-holidays-then')]
      case 'no-copy':
        return [t('no-copy', { day: said(concern.day) }), t('no-copy-then')]
    }
  }
  return (
    <ul className={styles.concerns} aria-label={t('title')}>
      {concerns.map((concern) => {
        const [what, then] = wordsOf(concern)
        return (
          <li key={concern.name}>
            <Warning>
              <strong>{what}</strong> {then}
            </Warning>
          </li>
        )
      })}
    </ul>
  )
}

function yearIn(year: number, language: Language): string {
  return language === 'zh-TW' ? `民國${year - 1911}年` : String(year)
}
