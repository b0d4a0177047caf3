import type { Aid, Command, TicketNumber } from '../../contract.ts'
import { useAct } from '../useAct.ts'
import { aidWords } from '../words/aids.ts'
import { bellWords } from '../words/bell.ts'
import { frameWords } from '../words/frame.ts'
import { useWords } from '../words/table.ts'
import styles from './BellDialog.module.css'
import { Dialog } from './Dialog.tsx'
import type { IconName } from './drawings.ts'
import { Icon } from './Icon.tsx'
import { Refusal } from './Refusal.tsx'
import { TouchButton } from './TouchButton.tsx'

interface BellDialogProps {
  readonly open: boolean
  readonly bell: 'quiet' | 'rung' | 'answered'
  readonly aids: readonly Aid[]
  /** The ticket that rings; a tablet rings for itself. */
  readonly number?: TicketNumber
  readonly onClose: () => void
}

/** Asks which help, rings for it, and then says what becomes of it. */
export function BellDialog({ open, bell, aids, number, onClose }: BellDialogProps) {
  const t = useWords(bellWords)
  const aid = useWords(aidWords)
  const frame = useWords(frameWords)
  const { act, busy, refusal, clear } = useAct()
  const close = () => {
    clear()
    onClose()
  }
  const title = { quiet: t('title'), rung: t('rungTitle'), answered: t('answeredTitle') }[bell]
  const way = <TouchButton onPress={close}>{frame(bell === 'quiet' ? 'cancel' : 'close')}</TouchButton>
  return (
    <Dialog open={open} title={title} actions={way} onClose={close}>
      {bell === 'quiet' ? (
        <div className={styles.aids}>
          {aids.map((one) => (
            <TouchButton
              key={one}
              icon={<Icon name={drawingOf[one]} />}
              className={styles.aid}
              busy={busy}
              onPress={() => void act(ring(one, number))}
            >
              {aid(one)}
            </TouchButton>
          ))}
        </div>
      ) : (
        <p>{t(bell)}</p>
      )}
      <Refusal refusal={refusal} />
    </Dialog>
  )
}

const drawingOf: Readonly<Record<Aid, IconName>> = {
  help: 'bell',
  glasses: 'glasses',
  wheelchair: 'wheelchair',
  hearing: 'ear',
  'sign-language': 'hand',
  interpreter: 'speech',
  supervisor: 'person',
}

function ring(aid: Aid, number: TicketNumber | undefined): Command {
  return { type: 'ring-bell', aid, ...(number ? { number } : {}) }
}
