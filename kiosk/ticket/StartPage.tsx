import type { CSSProperties } from 'react'
import { inLanguage } from '../../shared/language.ts'
import { LanguageChoice } from '../../shared/ui/parts/LanguageChoice.tsx'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords, wordsIn } from '../../shared/ui/words/table.ts'
import { offeredIn, type Tile } from './choices.ts'
import { hoursLine } from './hours.ts'
import type { PageProps } from './PageOf.tsx'
import { Sheet } from './Sheet.tsx'
import styles from './StartPage.module.css'
import { secondOf } from './second.ts'
import { TileButton } from './TileButton.tsx'
import { startWords } from './words.ts'

/** 您今天要辦什麼？ Nine tiles, and two quiet ones of the same kind below. */
export function StartPage({ view, catalogue, step, go, foot }: PageProps) {
  const t = useWords(startWords)
  const { language } = useLanguage()
  const second = secondOf(language)
  const title = step.matters.length > 0 ? 'another' : 'title'
  const offered = catalogue.tiles.filter((tile) => offeredIn(catalogue, tile, view.doors).length > 0)
  const isLimited = view.doors.stage === 'open' && view.doors.matters !== null

  /** With one matter behind a tile there is nothing to ask. */
  const open = (tile: Tile) => {
    const [only, ...others] = offeredIn(catalogue, tile, view.doors)
    if (only && others.length === 0) go({ type: 'choose-matter', matter: only.id })
    else go({ type: 'go', page: { name: 'matters', tile: tile.id } })
  }

  return (
    <Sheet
      title={t(title)}
      second={wordsIn(startWords, second)(title)}
      line={hoursLine(view.hours, language)}
      lede={isLimited ? t('limited') : t('speak')}
      foot={foot()}
    >
      <LanguageChoice offered={catalogue.languages} />
      <div className={styles.tiles}>
        <div className={styles.main} style={rowsOf(offered.length)}>
          {offered.map((tile) => (
            <TileButton
              key={tile.id}
              icon={tile.icon}
              name={inLanguage(tile.name, language)}
              onPress={() => open(tile)}
            >
              <span lang={second}>{inLanguage(tile.name, second)}</span>
            </TileButton>
          ))}
        </div>
        <div className={styles.others}>
          {offeredIn(catalogue, catalogue.quietTile, view.doors).length > 0 && (
            <TileButton
              icon={catalogue.quietTile.icon}
              name={inLanguage(catalogue.quietTile.name, language)}
              tone='quiet'
              onPress={() => open(catalogue.quietTile)}
            >
              {t('quiet')}
            </TileButton>
          )}
          <TileButton
            icon='question'
            name={t('unsure')}
            tone='quiet'
            onPress={() => go({ type: 'go', page: { name: 'unsure' } })}
          >
            {t('askDesk')}
          </TileButton>
        </div>
      </div>
    </Sheet>
  )
}

function rowsOf(tiles: number): CSSProperties & Record<'--rows', number> {
  return { '--rows': Math.ceil(tiles / 3) }
}
