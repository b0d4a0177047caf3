import { inLanguage } from '../../shared/language.ts'
import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords, wordsIn } from '../../shared/ui/words/table.ts'
import { checkWords } from './check-words.ts'
import { offeredIn } from './choices.ts'
import styles from './MattersPage.module.css'
import type { PageProps } from './PageOf.tsx'
import { Sheet } from './Sheet.tsx'
import { secondOf } from './second.ts'

/** The matters behind one tile, the commonest first. The quiet tile's page is this one too. */
export function MattersPage({ view, catalogue, step, go, foot, tile }: PageProps & { readonly tile: string }) {
  const t = useWords(checkWords)
  const { language } = useLanguage()
  const second = secondOf(language)
  const known = [...catalogue.tiles, catalogue.quietTile].find(({ id }) => id === tile) ?? catalogue.quietTile
  return (
    <Sheet
      title={t('whichTitle')}
      second={wordsIn(checkWords, second)('whichTitle')}
      line={inLanguage(known.name, language)}
      foot={foot()}
    >
      <div className={styles.matters}>
        {offeredIn(catalogue, known, view.doors).map(({ id, name }) => (
          <TouchButton
            key={id}
            className={styles.matter}
            pressed={step.matters.includes(id) || undefined}
            icon={<Icon name={step.matters.includes(id) ? 'check' : 'arrow'} />}
            onPress={() => go({ type: 'choose-matter', matter: id })}
          >
            <strong>{inLanguage(name, language)}</strong>
            <small lang={second}>{inLanguage(name, second)}</small>
          </TouchButton>
        ))}
      </div>
    </Sheet>
  )
}
