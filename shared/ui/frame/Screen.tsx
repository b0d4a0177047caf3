import { type ReactNode, useEffect } from 'react'
import { useLanguage } from '../useLanguage.ts'
import { OfflineBanner } from './OfflineBanner.tsx'
import styles from './Screen.module.css'

interface ScreenProps {
  /** The page's title, in words a person would use. */
  readonly title: string
  readonly header?: ReactNode
  readonly children: ReactNode
  readonly footer?: ReactNode
  /** "full" gives main the whole width, without margins. */
  readonly spread?: 'page' | 'full'
}

/** The frame of every screen: head, body, foot, and the word when the line is down. */
export function Screen({ title, header, children, footer, spread = 'page' }: ScreenProps) {
  const { language } = useLanguage()
  useEffect(() => {
    document.title = title
    document.documentElement.lang = language
  }, [title, language])
  return (
    <div className={styles.screen} data-spread={spread}>
      <OfflineBanner />
      {header && <header className={styles.header}>{header}</header>}
      <main className={styles.main}>{children}</main>
      {footer && <footer className={styles.footer}>{footer}</footer>}
    </div>
  )
}
