import type { TicketNumber } from '../../shared/contract.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import type { MineView } from '../../shared/views.ts'
import styles from './Called.module.css'
import { mineWords } from './words.ts'

interface CalledProps {
  readonly number: TicketNumber
  readonly stage: Extract<MineView['stage'], { name: 'called' }>
}

/** Now: the counter is the page. */
export function Called({ number, stage }: CalledProps) {
  const t = useWords(mineWords)
  const [before, after] = t('goTo', { counter: place }).split(place)
  return (
    <div className={styles.called} role='alert' key={stage.at}>
      <h1>{t('calledTitle')}</h1>
      <p className={styles.go}>
        {before} <strong>{stage.counter}</strong> {after}
      </p>
      <p className={styles.number}>
        {t('title', { number })}
        {stage.times > 1 && ` · ${t('calledTimes', { times: stage.times })}`}
      </p>
    </div>
  )
}

/** Stands for the counter, which is drawn larger than its sentence. */
const place = '#'
