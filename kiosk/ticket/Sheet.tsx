import { type ReactNode, useEffect, useRef } from 'react'
import { Screen } from '../../shared/ui/frame/Screen.tsx'
import { Poster } from './Poster.tsx'
import { Scroller } from './Scroller.tsx'
import styles from './Sheet.module.css'

interface SheetProps {
  readonly title: string
  /** The same question for who reads the other language. */
  readonly second: string
  /** What stands beside the office's name. */
  readonly line?: string
  /** A sentence below the question. */
  readonly lede?: string
  readonly children: ReactNode
  /** A second choice that must stay in sight, however long the first one is. */
  readonly aside?: ReactNode
  /** The one next step, always within reach. */
  readonly action?: ReactNode
  readonly foot: ReactNode
  /** What is touched here, and therefore has to come down for a seated person. */
  readonly touched?: 'main' | 'foot'
}

/** Every page of the tablet: what it asks above, choices in the middle, the next step and the ways out below. */
export function Sheet({ title, second, line, lede, children, aside, action, foot, touched = 'main' }: SheetProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  // A reader's cursor, and a screen reader's, begin at the question of the new page.
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <Screen title={title} spread='full'>
      <div className={styles.sheet} data-parts={aside ? 'two' : 'one'} data-touched={touched}>
        <Poster title={title} second={second} line={line} lede={lede} heading={heading} />
        <Scroller>{children}</Scroller>
        {aside && <Scroller fit='content'>{aside}</Scroller>}
        {action && <div className={styles.action}>{action}</div>}
        {foot}
      </div>
    </Screen>
  )
}
