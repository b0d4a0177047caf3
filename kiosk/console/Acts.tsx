import { useState } from 'react'
import type { Catalogue } from '../../shared/catalogue.ts'
import type { CommandType, Refusal as Refused } from '../../shared/contract.ts'
import { inLanguage } from '../../shared/language.ts'
import type { ConsoleView, Seat } from '../../shared/staff-views.ts'
import { Refusal } from '../../shared/ui/parts/Refusal.tsx'
import type { Acting } from '../../shared/ui/useAct.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useNow } from '../../shared/ui/useNow.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { ActButton } from './ActButton.tsx'
import styles from './Acts.module.css'
import { actWords, undoneWords } from './act-words.ts'
import type { Asking } from './asking.ts'
import { KeysSwitch } from './KeysSwitch.tsx'
import { nextStep } from './next-step.ts'
import { secondsToNextCall } from './refusal-now.ts'
import { useActs } from './useActs.ts'
import { useKeys } from './useKeys.ts'
import { useKeysOn } from './useKeysOn.ts'
import { useSupervisorBell } from './useSupervisorBell.ts'

interface ActsProps {
  readonly view: ConsoleView
  readonly seat: Seat
  readonly catalogue: Catalogue
  readonly acting: Acting
  readonly ask: (asking: Asking) => void
}

/** What the clerk can do: always in the same place, so that the hand finds it without looking. */
export function Acts({ view, seat, catalogue, acting, ask }: ActsProps) {
  const t = useWords(actWords)
  const bell = useSupervisorBell(view.bells, seat.counter)
  const acts = useActs(seat, catalogue, acting, ask, bell === 'rung' ? { code: 'bell-rung' } : null)
  const keysOn = useKeysOn()
  const [told, setTold] = useState<Refused | null>(null)
  const undone = useUndone(seat.undoable)
  useKeys(keysOn.on, (name) => {
    setTold(acts[name].why)
    if (!acts[name].why && !acts[name].busy) acts[name].press()
  })
  const clear = () => {
    setTold(null)
    acting.clear()
  }
  const step = nextStep(seat, view.surge.closing)
  const seconds = secondsToNextCall(seat, useNow())
  const shared = { acts, keysOn: keysOn.on, onPressed: () => setTold(null) }
  return (
    <section className={styles.acts} aria-label={t('thisOne')}>
      <ActButton {...shared} name='next' kind='primary' size='step' hint={step.hint && t(step.hint)}>
        {t(step.words)}
      </ActButton>
      <Refusal refusal={acting.refusal ?? told} onClear={clear} />
      <div className={styles.pairs}>
        <ActButton {...shared} name='recall' hint={seconds > 0 ? t('inSeconds', { seconds }) : null}>
          {t('recall')}
        </ActButton>
        <ActButton {...shared} name='pass'>
          {t('pass')}
        </ActButton>
        <ActButton {...shared} name='hold'>
          {t('hold')}
        </ActButton>
        <ActButton {...shared} name='transfer'>
          {t('transfer')}
        </ActButton>
      </div>
      <ActButton {...shared} name='matters'>
        {t('matters')}
      </ActButton>
      <ActButton {...shared} name='finish'>
        {t('finish')}
      </ActButton>
      <ActButton {...shared} name='undo'>
        {undone === null ? t('undo') : t('undoOf', { act: undone })}
      </ActButton>
      <ActButton {...shared} name='pause'>
        {seat.stage === 'paused' ? t('resumeWork') : t('pause')}
      </ActButton>
      <div className={styles.foot}>
        <ActButton {...shared} name='supervisor' kind='help'>
          {t(bellWords[bell])}
        </ActButton>
        <div className={styles.quiet}>
          <ActButton {...shared} name='close' kind='quiet'>
            {t('close')}
          </ActButton>
          <KeysSwitch {...keysOn} />
        </div>
      </div>
    </section>
  )
}

const bellWords = { quiet: 'supervisor', rung: 'supervisorRung', coming: 'supervisorComing' } as const

/** The last act in words: somebody who takes back wants to know what. */
function useUndone(act: CommandType | null): string | null {
  const { language } = useLanguage()
  const known = Object.entries(undoneWords).find(([name]) => name === act)
  return known ? inLanguage(known[1], language) : null
}
