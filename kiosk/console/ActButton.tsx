import type { ReactNode } from 'react'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import styles from './ActButton.module.css'
import { type KeyedAct, keys } from './keys.ts'
import type { Pressable } from './useActs.ts'

interface ActButtonProps {
  readonly name: KeyedAct | 'close'
  readonly acts: Readonly<Record<KeyedAct | 'close', Pressable>>
  readonly keysOn: boolean
  readonly onPressed: () => void
  readonly kind?: 'plain' | 'primary' | 'help' | 'quiet'
  readonly size?: 'row' | 'step'
  /** A few words below, e.g. the seconds until it is possible. */
  readonly hint?: string | null
  readonly children: ReactNode
}

/** An act with its key. */
export function ActButton({
  name,
  acts,
  keysOn,
  onPressed,
  kind = 'plain',
  size = 'row',
  hint,
  children,
}: ActButtonProps) {
  const { why, busy, press } = acts[name]
  const key = name === 'close' || !keysOn ? undefined : keys[name]
  return (
    <TouchButton
      kind={kind}
      why={why}
      busy={busy}
      className={size === 'step' ? `${styles.act} ${styles.step}` : (styles.act ?? '')}
      onPress={() => {
        onPressed()
        press()
      }}
      {...(key && { shortcut: key })}
    >
      {children}
      {hint && <small className={styles.hint}>{hint}</small>}
    </TouchButton>
  )
}
