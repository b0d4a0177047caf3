import { useState } from 'react'
import type { Catalogue } from '../../shared/catalogue.ts'
import type { Command } from '../../shared/contract.ts'
import type { ConsoleView, Current, Seat } from '../../shared/staff-views.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { ActDialog } from './ActDialog.tsx'
import { Choice } from './Choice.tsx'
import { dialogWords, transferReasons } from './dialog-words.ts'
import { laneName } from './lane-names.ts'
import { ReasonChoice } from './ReasonChoice.tsx'
import { consoleWords } from './words.ts'

interface TransferDialogProps {
  readonly view: ConsoleView
  readonly seat: Seat
  readonly current: Current
  readonly catalogue: Catalogue
  readonly onClose: () => void
}

type Place = Extract<Command, { type: 'transfer' }>['to']

/** Where to, and why: the next clerk reads the reason. */
export function TransferDialog({ view, seat, current, catalogue, onClose }: TransferDialogProps) {
  const t = useWords(dialogWords)
  const counterT = useWords(consoleWords)
  const reasonT = useWords(transferReasons)
  const { language } = useLanguage()
  const [to, setTo] = useState<Place | null>(null)
  const [reason, setReason] = useState('')
  const lanes = catalogue.lanes.filter(({ id }) => id !== current.lane)
  const counters = view.counters.filter((one) => one.stage !== 'closed' && one.counter !== seat.counter)
  return (
    <ActDialog
      title={t('transferTitle', { number: current.number })}
      hint={t('transferHint')}
      size='sheet'
      doIt={t('transferIt')}
      order={orderOf() ?? (to ? t('reasonMissing') : t('transferMissing'))}
      onClose={onClose}
    >
      <Choice
        title={t('toLane')}
        options={lanes.map(({ id }) => ({ value: id, words: laneName(catalogue, id, language) }))}
        isChosen={(lane) => to !== null && 'lane' in to && to.lane === lane}
        onChoose={(lane) => setTo({ lane })}
      />
      <Choice
        title={t('toCounter')}
        options={counters.map(({ counter, clerk }) => ({
          value: counter,
          words: `${counterT('counter', { counter })} ${clerk ?? ''}`,
        }))}
        isChosen={(counter) => to !== null && 'counter' in to && to.counter === counter}
        onChoose={(counter) => setTo({ counter })}
        empty={t('noCounter')}
      />
      <ReasonChoice offered={reasons.map((key) => reasonT(key))} reason={reason} onChange={setReason} />
    </ActDialog>
  )

  function orderOf(): Command | null {
    const words = reason.trim()
    return to && words ? { type: 'transfer', counter: seat.counter, to, reason: words } : null
  }
}

const reasons = ['skill', 'other-matter', 'tongue', 'access', 'machine'] as const
