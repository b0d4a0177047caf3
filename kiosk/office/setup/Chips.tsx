import { TouchButton } from '../../../shared/ui/parts/TouchButton.tsx'
import styles from './Chips.module.css'

interface ChipsProps<Id extends string | number> {
  /** Stands above them; a name that is only heard is a label, where a heading has said it already. */
  readonly legend?: string
  readonly label?: string
  readonly chips: readonly { readonly id: Id; readonly name: string; readonly chosen: boolean }[]
  readonly onToggle: (id: Id) => void
}

/** Some of several weekdays, counters or matters: a key for each. */
export function Chips<Id extends string | number>({ legend, label, chips, onToggle }: ChipsProps<Id>) {
  return (
    <fieldset className={styles.chips} aria-label={label}>
      {legend && <legend>{legend}</legend>}
      {chips.map(({ id, name, chosen }) => (
        <TouchButton key={id} kind='chip' quickly pressed={chosen} onPress={() => onToggle(id)}>
          {name}
        </TouchButton>
      ))}
    </fieldset>
  )
}
