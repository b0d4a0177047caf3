import type { Catalogue } from '../../shared/catalogue.ts'
import { inLanguage, type Language } from '../../shared/language.ts'
import type { DayDate } from '../../shared/time.ts'
import { Clock } from '../../shared/ui/parts/Clock.tsx'
import { SignOut } from '../../shared/ui/parts/SignOut.tsx'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { languageNames } from '../../shared/ui/words/languages.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { dateIn, rocDate } from '../../shared/ui/words/times.ts'
import styles from './Header.module.css'
import { PeriodChoice } from './PeriodChoice.tsx'
import type { Choice, Period } from './period.ts'
import { dashboardWords } from './words.ts'

interface HeaderProps {
  readonly catalogue: Catalogue
  readonly choice: Choice
  readonly period: Period
  readonly onChoose: (choice: Choice) => void
}

/** Which office, which period, what time it is; and who reads may change the period. */
export function Header({ catalogue, choice, period, onChoose }: HeaderProps) {
  const t = useWords(dashboardWords)
  const { language, choose } = useLanguage()
  const other = language === 'zh-TW' ? 'en' : 'zh-TW'
  const office = inLanguage(catalogue.office.short, language)
  const { from, to } = period
  return (
    <div className={styles.header}>
      <div className={styles.title}>
        <h1>{t('title', { period: t(choice.kind), office })}</h1>
        <p>
          {from === to ? dateIn(to, language) : `${dayIn(from, language)} – ${dayIn(to, language)}`}
          <Clock />
        </p>
      </div>
      <PeriodChoice choice={choice} onChoose={onChoose} />
      <div className={styles.small}>
        <button type='button' lang={other} onClick={() => choose(other)}>
          {languageNames[other]}
        </button>
        <SignOut className={undefined} />
      </div>
    </div>
  )
}

/** Without its weekday, which says nothing about the end of a month. */
function dayIn(date: DayDate, language: Language): string {
  return language === 'zh-TW' ? rocDate(date) : date
}
