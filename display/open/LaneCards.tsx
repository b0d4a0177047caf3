import type { NoWait, Wait } from '../../shared/contract.ts'
import { inLanguage } from '../../shared/language.ts'
import { WaitText } from '../../shared/ui/parts/WaitText.tsx'
import { useCatalogue } from '../../shared/ui/useCatalogue.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { waitWords } from '../../shared/ui/words/waits.ts'
import type { PublicLane, Span } from '../../shared/views.ts'
import styles from './LaneCards.module.css'
import { openWords } from './words.ts'

interface LaneCardsProps {
  readonly lanes: readonly PublicLane[]
  readonly slow: boolean
  readonly crowded: boolean
  readonly quieter: Span | null
}

/** How many wait in each line, and how long it would last. */
export function LaneCards({ lanes, slow, crowded, quieter }: LaneCardsProps) {
  const t = useWords(openWords)
  const w = useWords(waitWords)
  const { language } = useLanguage()
  const named = useCatalogue().lanes
  return (
    <section className={styles.lanes}>
      <h2>{t('waiting')}</h2>
      <ul>
        {lanes.map(({ lane, waiting, wait }) => {
          const known = named.find(({ id }) => id === lane)
          return (
            <li key={lane} data-kind={known?.kind}>
              <h3>{known ? inLanguage(known.name, language) : lane}</h3>
              <p className={styles.people}>
                <strong>{waiting}</strong> {t('people')}
              </p>
              <About wait={wait} />
            </li>
          )
        })}
      </ul>
      {slow && <p className={styles.slow}>{w('slow')}</p>}
      {crowded && <p className={styles.slow}>{w('crowded')}</p>}
      {quieter && <p className={styles.slow}>{w('quieter', { ...quieter })}</p>}
    </section>
  )
}

function About({ wait }: { readonly wait: Wait | NoWait }) {
  const t = useWords(openWords)
  const w = useWords(waitWords)
  if (typeof wait === 'string') return <p className={styles.about}>{w(wait)}</p>
  if (wait.latest === 0) return <p className={styles.about}>{t('noWait')}</p>
  return (
    <p className={styles.about}>
      {t('ifYouCameNow')}{' '}
      <strong>
        <WaitText wait={wait} />
      </strong>
    </p>
  )
}
