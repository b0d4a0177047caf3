import type { Dispatch } from 'react'
import { inLanguage } from '../../shared/language.ts'
import { mostMatters } from '../../shared/matters.ts'
import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './ChosenMatters.module.css'
import { checkWords } from './check-words.ts'
import type { Matter } from './choices.ts'
import type { Move } from './visit.ts'

interface ChosenMattersProps {
  readonly matters: readonly Matter[]
  readonly go: Dispatch<Move>
}

/** What the visitor came for, and the way to one thing more: it is all done in one visit. */
export function ChosenMatters({ matters, go }: ChosenMattersProps) {
  const t = useWords(checkWords)
  const { language } = useLanguage()
  if (matters.length === 0) return <p className={styles.none}>{t('noMatter')}</p>
  const isFull = matters.length >= mostMatters
  return (
    <section className={styles.card}>
      <div>
        <h2>{t('matters')}</h2>
        <ul>
          {matters.map(({ id, name }) => (
            <li key={id}>
              <strong>{inLanguage(name, language)}</strong>
              {matters.length > 1 && (
                <TouchButton
                  kind='quiet'
                  label={t('remove', { matter: inLanguage(name, language) })}
                  onPress={() => go({ type: 'remove-matter', matter: id })}
                >
                  <Icon name='cross' />
                </TouchButton>
              )}
            </li>
          ))}
        </ul>
      </div>
      {isFull ? (
        <p className={styles.full}>{t('full', { most: mostMatters })}</p>
      ) : (
        <TouchButton
          kind='quiet'
          icon={<Icon name='plus' />}
          onPress={() => go({ type: 'go', page: { name: 'start' } })}
        >
          {t('add')}
        </TouchButton>
      )}
    </section>
  )
}
