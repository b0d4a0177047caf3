import type { Catalogue } from '../../catalogue.ts'
import { inLanguage, type Text } from '../../language.ts'
import { mostMatters } from '../../matters.ts'
import type { MatterId } from '../../setup.ts'
import { TouchButton } from '../parts/TouchButton.tsx'
import { useLanguage } from '../useLanguage.ts'
import styles from './MatterList.module.css'
import { matterName } from './matter-names.ts'

interface MatterListProps {
  readonly catalogue: Catalogue
  readonly chosen: readonly MatterId[]
  /** Only those for which this is so; all of them if left out. */
  readonly only?: (matter: MatterId) => boolean
  readonly onToggle: (matter: MatterId) => void
}

/** Every matter of the office under the tile where a visitor would look for it, the quiet ones too. */
export function MatterList({ catalogue, chosen, only = () => true, onToggle }: MatterListProps) {
  const { language } = useLanguage()
  const full = { code: 'matters-full', figures: { most: mostMatters } } as const
  const whyNot = (matter: MatterId) => (chosen.length < mostMatters || chosen.includes(matter) ? null : full)
  return groupsOf(catalogue, only).map(({ name, matters }) => (
    <section key={name['zh-TW']} className={styles.group}>
      <h3>{inLanguage(name, language)}</h3>
      <div className={styles.choices}>
        {matters.map((id) => (
          <TouchButton
            key={id}
            kind='chip'
            quickly
            pressed={chosen.includes(id)}
            why={whyNot(id)}
            onPress={() => onToggle(id)}
          >
            {matterName(catalogue, id, language)}
          </TouchButton>
        ))}
      </div>
    </section>
  ))
}

interface Group {
  readonly name: Text
  readonly matters: readonly MatterId[]
}

function groupsOf(catalogue: Catalogue, only: (matter: MatterId) => boolean): Group[] {
  const tiles = [...catalogue.tiles, catalogue.quietTile]
  const shown = new Set(tiles.flatMap((tile) => tile.matters))
  const rest = catalogue.matters.filter(({ id }) => !shown.has(id))
  const groups: Group[] = [...tiles, ...byCategory(rest)]
  return groups
    .map(({ name, matters }) => ({ name, matters: matters.filter(only) }))
    .filter(({ matters }) => matters.length > 0)
}

/** What no tile offers, such as a note of protection: staff can still choose it. */
function byCategory(matters: Catalogue['matters']): Group[] {
  return [...new Set(matters.map(({ category }) => category))].map((category) => ({
    name: { 'zh-TW': category },
    matters: matters.filter((matter) => matter.category === category).map(({ id }) => id),
  }))
}
