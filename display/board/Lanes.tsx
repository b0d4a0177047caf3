import type { NoWait, Wait } from '../../shared/contract.ts'
import { inLanguage } from '../../shared/language.ts'
import { useCatalogue } from '../../shared/ui/useCatalogue.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { waitParts, waitWords } from '../../shared/ui/words/waits.ts'
import type { PublicLane } from '../../shared/views.ts'
import styles from './Lanes.module.css'
import { boardWords } from './words.ts'

/** How many wait for what, and about how long. */
export function Lanes({ lanes }: { readonly lanes: readonly PublicLane[] }) {
  const t = useWords(boardWords)
  const { language } = useLanguage()
  const named = useCatalogue().lanes
  return (
    <ul className={styles.lanes} aria-label={t('waiting')}>
      {lanes.map(({ lane, waiting, wait }) => {
        const known = named.find(({ id }) => id === lane)
        return (
          <li key={lane} data-kind={known?.kind}>
            <span className={styles.name}>{known ? inLanguage(known.name, language) : lane}</span>
            <span className={styles.people}>
              <strong>{waiting}</strong> {t('people')}
            </span>
            <About wait={wait} waiting={waiting} />
          </li>
        )
      })}
    </ul>
  )
}

/** A reason why nothing is promised is said only where somebody waits for it. */
function About({ wait, waiting }: { readonly wait: Wait | NoWait; readonly waiting: number }) {
  const t = useWords(boardWords)
  const w = useWords(waitWords)
  const { language } = useLanguage()
  if (typeof wait === 'string' && waiting === 0) return null
  const { kind, main, latest } = waitParts(wait, language)
  if (kind === 'none') return <span className={styles.why}>{main}</span>
  const about = typeof wait !== 'string' && latest ? w('about', { about: wait.about }) : main
  return (
    <span className={styles.about}>
      <span>{kind === 'at-once' ? t('noWait') : about}</span>{' '}
      {latest && <span className={styles.latest}>{latest}</span>}
    </span>
  )
}
