import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react'
import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './Scroller.module.css'
import { startWords } from './words.ts'

interface ScrollerProps {
  readonly children: ReactNode
  /** room: takes what is left. content: takes what it needs, if there is as much. */
  readonly fit?: 'room' | 'content'
}

/** Room for more than fits: the rest is reached with two large buttons, because nobody has to know how to swipe. */
export function Scroller({ children, fit = 'room' }: ScrollerProps) {
  const t = useWords(startWords)
  const place = useRef<HTMLDivElement>(null)
  const view = useRef<HTMLDivElement>(null)
  const overflows = useOverflow(place, view)
  const turn = (pages: number) => {
    const height = view.current?.clientHeight ?? 0
    view.current?.scrollBy({ top: pages * 0.8 * height, behavior: 'smooth' })
  }
  return (
    <div ref={place} className={styles.place} data-fit={fit}>
      <div ref={view} className={styles.view} tabIndex={overflows ? 0 : undefined}>
        <div className={styles.content}>{children}</div>
      </div>
      {overflows && (
        <div className={styles.turns}>
          <TouchButton kind='quiet' quickly className={styles.up} icon={<Icon name='down' />} onPress={() => turn(-1)}>
            {t('up')}
          </TouchButton>
          <TouchButton kind='quiet' quickly icon={<Icon name='down' />} onPress={() => turn(1)}>
            {t('down')}
          </TouchButton>
        </div>
      )}
    </div>
  )
}

/** Measured against the whole place, so that the buttons' own height never makes them come and go. */
function useOverflow(place: RefObject<HTMLDivElement | null>, view: RefObject<HTMLDivElement | null>) {
  const [overflows, setOverflows] = useState(false)
  useEffect(() => {
    const outer = place.current
    const inner = view.current?.firstElementChild
    if (!outer || !inner) return
    const watch = new ResizeObserver(() => setOverflows(inner.getBoundingClientRect().height > outer.clientHeight + 1))
    watch.observe(outer)
    watch.observe(inner)
    return () => watch.disconnect()
  }, [place, view])
  return overflows
}
