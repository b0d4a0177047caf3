import { type MouseEvent, type ReactNode, useId, useState } from 'react'
import type { Refusal } from '../../contract.ts'
import type { RefusalCode } from '../../refusals.ts'
import { useLanguage } from '../useLanguage.ts'
import { refusalIn } from '../words/refusals.ts'
import { tapOf } from './second-tap.ts'
import styles from './TouchButton.module.css'

interface TouchButtonProps {
  readonly children: ReactNode
  readonly onPress?: () => void
  /** primary: the one next step. now: please act. quiet: a way out. chip: one of several small choices. */
  readonly kind?: 'plain' | 'primary' | 'now' | 'help' | 'quiet' | 'chip'
  readonly icon?: ReactNode
  /** A choice that stays: on or off. */
  readonly pressed?: boolean
  /** At work: shown at once, and further taps do nothing. */
  readonly busy?: boolean
  /** Why it may not be pressed now; the button then says so when it is tried. A refusal carries its figures. */
  readonly why?: RefusalCode | Refusal | null
  /** Taps in quick succession are meant, as on a keypad; not the second one that a page before got. */
  readonly quickly?: boolean
  readonly submit?: boolean
  /** The id of the form that it submits, if it stands outside of it. */
  readonly form?: string
  /** The key that does the same, as written on the keyboard: "F2". */
  readonly shortcut?: string
  /** Spoken name, when what is shown is only a drawing. */
  readonly label?: string
  readonly className?: string
}

/** The one button of the house. */
export function TouchButton(props: TouchButtonProps) {
  const { children, kind = 'plain', icon, pressed, busy = false, why = null, submit = false, shortcut, label } = props
  const [tried, setTried] = useState(false)
  const { language } = useLanguage()
  const reason = useId()
  const press = (event: MouseEvent) => {
    // Asked of every tap: one on another button in between ends a double tap.
    const tap = tapOf(event)
    const ignored = busy || why !== null || tap === 'astray' || (tap === 'again' && !props.quickly)
    setTried(why !== null)
    if (ignored) event.preventDefault()
    else props.onPress?.()
  }
  return (
    <button
      type={submit ? 'submit' : 'button'}
      form={props.form}
      className={props.className ? `${styles.button} ${props.className}` : styles.button}
      data-kind={kind}
      data-busy={busy || undefined}
      aria-busy={busy || undefined}
      aria-disabled={why !== null || undefined}
      aria-pressed={pressed}
      aria-label={label}
      aria-keyshortcuts={shortcut}
      aria-describedby={why ? reason : undefined}
      onClick={press}
    >
      {icon}
      <span className={styles.words}>{children}</span>
      {shortcut && <kbd className={styles.shortcut}>{shortcut}</kbd>}
      {why && (
        <span id={reason} className={tried ? styles.why : styles.whyUnseen} role={tried ? 'alert' : undefined}>
          {refusalIn(typeof why === 'string' ? { code: why } : why, language)}
        </span>
      )}
    </button>
  )
}
