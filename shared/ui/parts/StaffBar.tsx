import type { ReactNode } from 'react'
import type { Me } from '../../staff-views.ts'
import { useLanguage } from '../useLanguage.ts'
import { useStale } from '../useStale.ts'
import { languageNames } from '../words/languages.ts'
import { signInWords } from '../words/sign-in.ts'
import { useWords } from '../words/table.ts'
import { Clock } from './Clock.tsx'
import { OwnName } from './OwnName.tsx'
import { SignOut } from './SignOut.tsx'
import styles from './StaffBar.module.css'

interface StaffBarProps {
  /** What this place is: 「5 號櫃檯」, 「服務台」. */
  readonly title: string
  readonly me: Me
  /** After the name, e.g. the services of the counter. */
  readonly children?: ReactNode
  /** Before the clock, e.g. how many wait. */
  readonly glance?: ReactNode
  /** What would be left behind by signing out now, in words. */
  readonly leaving?: string | null
}

/** The dark bar above every staff screen: where, who, whether the line is up, and the time. */
export function StaffBar({ title, me, children, glance, leaving = null }: StaffBarProps) {
  const t = useWords(signInWords)
  const online = !useStale()
  const { language, choose } = useLanguage()
  const other = language === 'zh-TW' ? 'en' : 'zh-TW'
  return (
    <div className={styles.bar}>
      <h1>{title}</h1>
      <OwnName me={me} />
      <span className={styles.soft}>{children}</span>
      <span className={styles.line} data-online={online}>
        {online ? t('online') : t('offline')}
      </span>
      {glance && <span>{glance}</span>}
      <button type='button' className={styles.small} lang={other} onClick={() => choose(other)}>
        {languageNames[other]}
      </button>
      <SignOut className={styles.small} leaving={leaving} />
      <strong>
        <Clock />
      </strong>
    </div>
  )
}
