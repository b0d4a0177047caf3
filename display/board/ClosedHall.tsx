import type { Catalogue } from '../../shared/catalogue.ts'
import { inLanguage } from '../../shared/language.ts'
import { Clock } from '../../shared/ui/parts/Clock.tsx'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { doorsWords, nextOpeningIn } from '../../shared/ui/words/doors.ts'
import { wordsIn } from '../../shared/ui/words/table.ts'
import type { Doors } from '../../shared/views.ts'
import styles from './ClosedHall.module.css'
import { useReadable } from './useReadable.ts'

interface ClosedHallProps {
  readonly doors: Doors
  readonly catalogue: Catalogue
}

/** Nobody is called any more: when the doors open again, in every language of the office. */
export function ClosedHall({ doors, catalogue }: ClosedHallProps) {
  const { language } = useLanguage()
  const others = useReadable(catalogue.languages).filter((one) => one !== language)
  return (
    <div className={styles.hall}>
      <div className={styles.head}>
        <p>{inLanguage(catalogue.office.name, language)}</p>
        <p className={styles.clock}>
          <Clock />
        </p>
      </div>
      <div className={styles.words}>
        <h1>{wordsIn(doorsWords, language)('closed')}</h1>
        <p className={styles.next}>{nextOpeningIn(doors, language)}</p>
        <ul>
          {others.map((other) => (
            <li key={other} lang={other}>
              <strong>{wordsIn(doorsWords, other)('closed')}</strong> <span>{nextOpeningIn(doors, other)}</span>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
