import type { ReactNode } from 'react'
import type { Refusal } from '../../shared/contract.ts'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import styles from './QuietRow.module.css'

interface QuietRowProps {
  readonly title: string
  readonly icon?: ReactNode
  readonly words: string
  readonly why: Refusal | null
  /** The button's spoken name, which says for whom. */
  readonly name: string
  readonly onPress: () => void
  readonly children: ReactNode
}

/** Somebody to turn to, in two lines, and the one thing to do then. */
export function QuietRow({ title, icon, words, why, name, onPress, children }: QuietRowProps) {
  return (
    <li className={styles.row}>
      {icon}
      <span className={styles.words}>
        <strong>{title}</strong>
        <small>{words}</small>
      </span>
      <TouchButton kind='quiet' why={why} label={name} className={styles.button ?? ''} onPress={onPress}>
        {children}
      </TouchButton>
    </li>
  )
}
