import type { ReactNode } from 'react'
import type { Refusal } from '../../shared/contract.ts'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import styles from './BesideRow.module.css'

interface BesideRowProps {
  readonly number: string
  readonly words: string
  readonly why: Refusal | null
  /** The button's spoken name, which says for whom. */
  readonly name: string
  readonly onPress: () => void
  readonly children: ReactNode
}

/** Somebody who comes back, and the one thing to do then. */
export function BesideRow({ number, words, why, name, onPress, children }: BesideRowProps) {
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        <strong>{number}</strong> <small>{words}</small>
      </span>
      <TouchButton kind='quiet' why={why} label={name} className={styles.button ?? ''} onPress={onPress}>
        {children}
      </TouchButton>
    </li>
  )
}
