import type { CounterNumber } from '../../shared/setup.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { ActDialog } from './ActDialog.tsx'
import { dialogWords } from './dialog-words.ts'

interface CloseDialogProps {
  readonly counter: CounterNumber
  readonly held: number
  readonly onClose: () => void
}

/** Asks once, because others may be counting on the counter. */
export function CloseDialog({ counter, held, onClose }: CloseDialogProps) {
  const t = useWords(dialogWords)
  return (
    <ActDialog
      title={t('closeTitle', { counter })}
      hint={held > 0 ? t('closeHeld', { people: held }) : t('closeHint')}
      doIt={t('closeIt')}
      order={{ type: 'close-counter', counter }}
      onClose={onClose}
    />
  )
}
