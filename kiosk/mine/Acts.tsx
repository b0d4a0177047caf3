import { type ReactNode, useState } from 'react'
import type { Catalogue } from '../../shared/catalogue.ts'
import type { Aid } from '../../shared/contract.ts'
import { BellDialog } from '../../shared/ui/parts/BellDialog.tsx'
import { Refusal } from '../../shared/ui/parts/Refusal.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { useAct } from '../../shared/ui/useAct.ts'
import { bellWords } from '../../shared/ui/words/bell.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import type { MineView } from '../../shared/views.ts'
import styles from './Acts.module.css'
import { AlertChoice } from './AlertChoice.tsx'
import { actWords } from './act-words.ts'
import { LeaveDialog } from './LeaveDialog.tsx'
import { MoreTimeDialog } from './MoreTimeDialog.tsx'
import type { Alert } from './useAlert.ts'

interface ActsProps {
  readonly view: MineView
  readonly catalogue: Catalogue
  readonly alert: Alert
}

/** What one may do now; what makes no sense at this stage is not there. */
export function Acts({ view, catalogue, alert }: ActsProps) {
  const t = useWords(actWords)
  const b = useWords(bellWords)
  const { act, busy, refusal, clear } = useAct()
  const [asking, setAsking] = useState<'nothing' | 'more-time' | 'help' | 'leave'>('nothing')
  const close = () => setAsking('nothing')
  const { stage, may, number, bell } = view
  if (stage.name === 'done' || stage.name === 'gone') return null
  return (
    <div className={styles.acts}>
      <Refusal refusal={refusal} onClear={clear} />
      {bell !== 'quiet' && (
        <p className={styles.word} role='status'>
          {b(bell)}
        </p>
      )}
      <Return view={view} catalogue={catalogue}>
        <TouchButton kind='primary' busy={busy} onPress={() => void act({ type: 'return-ticket', number })}>
          {t('back')}
        </TouchButton>
      </Return>
      {may['need-more-time'] === null && may['return-ticket'] !== null && (
        <TouchButton onPress={() => setAsking('more-time')}>{t('moreTime')}</TouchButton>
      )}
      <div className={styles.pair}>
        <TouchButton kind='help' onPress={() => setAsking('help')}>
          {t('help')}
        </TouchButton>
        {may['withdraw-ticket'] === null && <TouchButton onPress={() => setAsking('leave')}>{t('leave')}</TouchButton>}
      </div>
      {stage.name === 'waiting' && <AlertChoice alert={alert} />}
      <MoreTimeDialog open={asking === 'more-time'} number={number} onClose={close} />
      <LeaveDialog open={asking === 'leave'} number={number} onClose={close} />
      <BellDialog open={asking === 'help'} bell={bell} aids={aids} number={number} onClose={close} />
    </div>
  )
}

const aids: readonly Aid[] = ['help', 'glasses', 'wheelchair', 'hearing', 'sign-language', 'interpreter']

interface ReturnProps {
  readonly view: MineView
  readonly catalogue: Catalogue
  readonly children: ReactNode
}

/** "I am back" after a missed call or more time; or why it is too late for that. */
function Return({ view, catalogue, children }: ReturnProps) {
  const code = view.may['return-ticket']
  if (code === null) return children
  if (view.stage.name !== 'passed') return null
  return <Refusal refusal={{ code, figures: { minutes: catalogue.calling.returnMinutes } }} />
}
