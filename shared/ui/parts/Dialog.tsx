import { type ReactNode, useEffect, useId, useRef } from 'react'
import styles from './Dialog.module.css'

interface DialogProps {
  readonly open: boolean
  readonly title: string
  /** question: a few words. sheet: a list to choose from, which scrolls between title and buttons. */
  readonly size?: 'question' | 'sheet'
  readonly children?: ReactNode
  /** The buttons, the safe one first. */
  readonly actions: ReactNode
  /** Also called for Escape. */
  readonly onClose: () => void
}

/** One question over the page. The browser keeps the focus inside and gives it back. */
export function Dialog({ open, title, size = 'question', children, actions, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  useEffect(() => {
    const element = dialog.current
    if (open && !element?.open) element?.showModal()
    if (!open) element?.close()
  }, [open])
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      data-size={size}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      {open && (
        <>
          <h2 id={heading}>{title}</h2>
          {children && <div className={styles.body}>{children}</div>}
          {actions && <div className={styles.actions}>{actions}</div>}
        </>
      )}
    </dialog>
  )
}
