import type { ReactNode } from 'react'
import type { Me } from '../../staff-views.ts'
import { signOut } from '../session.ts'
import { useLanguage } from '../useLanguage.ts'
import { useStale } from '../useStale.ts'
import { languageNames } from '../words/languages.ts'
import { signInWords } from '../words/sign-in.ts'
import { useWords } from '../words/table.ts'
import { Clock } from './Clock.tsx'
import styles from './StaffBar.module.css'

interface StaffBarProps {
  /** What this place is: 「5 號櫃檯」, 「服務台」. */
  readonly title: string
  readonly me: Me
  /** After the name, e.g. the services of the counter. */
  readonly children?: ReactNode
  /** Before the clock, e.g. how many wait. */
  readonly glance?: ReactNode
}

/** The dark bar above every staff screen: where, who, whether the line is up, and the time. */
export function StaffBar({ title, me, children, glance }: StaffBarProps) {
  const t = useWords(signInWords)
  const online = !useStale()
  const { language, choose } = useLanguage()
  const other = language === 'zh-TW' ? 'en' : 'zh-TW'
  return (
    <div className={styles.bar}>
      <h1>{title}</h1>
      <span>{me.name}</span>
      <span className={styles.soft}>{children}</span>
      <span className={styles.line} data-online={online}>
        {online ? t('online') : t('offline')}
      </span>
      {glance && <span>{glance}</span>}
      <button type='button' className={styles.small} lang={other} onClick={() => choose(other)}>
        {languageNames[other]}
      </button>
      <button type='button' className={styles.small} onClick={() => void signOut()}>
        {t('signOut')}
      </button>
      <strong>
        <Clock />
      </strong>
    </div>
  )
}
