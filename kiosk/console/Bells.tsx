import type { Answer, Command } from '../../shared/contract.ts'
import type { Bell } from '../../shared/staff-views.ts'
import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { ago, bellPlace } from '../../shared/ui/staff/bell-place.ts'
import { bellWords } from '../../shared/ui/staff/bell-words.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useNow } from '../../shared/ui/useNow.ts'
import { aidWords } from '../../shared/ui/words/aids.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './Bells.module.css'
import { QuietRow } from './QuietRow.tsx'
import { consoleWords } from './words.ts'

interface BellsProps {
  readonly bells: readonly Bell[]
  readonly act: (command: Command) => Promise<Answer>
}

/** Bells of the house, quietly: a clerk with a visitor is not who runs first. */
export function Bells({ bells, act }: BellsProps) {
  const t = useWords(consoleWords)
  const bellT = useWords(bellWords)
  const aid = useWords(aidWords)
  const { language } = useLanguage()
  const now = useNow()
  return (
    <section className={styles.bells} aria-label={t('bells')}>
      <ul>
        {bells.map((bell) => (
          <QuietRow
            key={bell.id}
            title={bellPlace(bell, language)}
            icon={<Icon name='bell' />}
            words={`${aid(bell.aid)}・${ago(bell.rungAt, now, language)}`}
            why={null}
            name={bellT('goingTo', { place: bellPlace(bell, language), aid: aid(bell.aid) })}
            onPress={() => void act({ type: 'answer-bell', bell: bell.id })}
          >
            {bellT('going')}
          </QuietRow>
        ))}
      </ul>
    </section>
  )
}
