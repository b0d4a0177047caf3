import { useEffect, useState } from 'react'
import { Dialog } from '../../shared/ui/parts/Dialog.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { useCountdown } from '../../shared/ui/useCountdown.ts'
import { frameWords } from '../../shared/ui/words/frame.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { footWords } from './foot-words.ts'
import styles from './IdleDialog.module.css'

const grace = 20

interface IdleDialogProps {
  readonly open: boolean
  readonly onStay: () => void
  readonly onRestart: () => void
}

/** Asks before it clears. The seconds stand still while a finger is on the glass. */
export function IdleDialog({ open, onStay, onRestart }: IdleDialogProps) {
  const t = useWords(footWords)
  const frame = useWords(frameWords)
  const held = useHeld()
  const seconds = useCountdown(grace, open && !held ? 0 : null, () => {
    onStay()
    onRestart()
  })
  const restart = () => {
    onStay()
    onRestart()
  }
  const choices = (
    <>
      <TouchButton kind='primary' className={styles.stay} onPress={onStay}>
        {t('needTime')}
      </TouchButton>
      <TouchButton onPress={restart}>{frame('restart')}</TouchButton>
    </>
  )
  return (
    <Dialog open={open} title={t('stillThere')} actions={choices} onClose={onStay}>
      <p role='timer'>{t('resetsIn', { seconds })}</p>
    </Dialog>
  )
}

function useHeld(): boolean {
  const [held, setHeld] = useState(false)
  useEffect(() => {
    const stop = new AbortController()
    addEventListener('pointerdown', () => setHeld(true), { signal: stop.signal })
    for (const end of ['pointerup', 'pointercancel'] as const)
      addEventListener(end, () => setHeld(false), { signal: stop.signal })
    return () => stop.abort()
  }, [])
  return held
}
