import type { ReactNode } from 'react'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import styles from './Choice.module.css'

interface ChoiceProps<T> {
  readonly title: string
  readonly options: readonly { readonly value: T; readonly words: ReactNode }[]
  readonly isChosen: (value: T) => boolean
  readonly onChoose: (value: T) => void
  readonly empty?: string
}

/** Some small choices under one heading. */
export function Choice<T extends string | number>({ title, options, isChosen, onChoose, empty }: ChoiceProps<T>) {
  return (
    <fieldset className={styles.choice}>
      <legend>{title}</legend>
      {options.length === 0 && <p>{empty}</p>}
      {options.map(({ value, words }) => (
        <TouchButton key={value} kind='chip' quickly pressed={isChosen(value)} onPress={() => onChoose(value)}>
          {words}
        </TouchButton>
      ))}
    </fieldset>
  )
}
