import { useState } from 'react'
import type { Catalogue } from '../../shared/catalogue.ts'
import type { Refusal as Refused } from '../../shared/contract.ts'
import { withToggled } from '../../shared/matters.ts'
import type { MatterId } from '../../shared/setup.ts'
import { Dialog } from '../../shared/ui/parts/Dialog.tsx'
import { Refusal } from '../../shared/ui/parts/Refusal.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { MatterList } from '../../shared/ui/staff/MatterList.tsx'
import { frameWords } from '../../shared/ui/words/frame.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './AllMatters.module.css'
import { deskWords } from './words.ts'

interface AllMattersProps {
  readonly catalogue: Catalogue
  /** What was tapped already. */
  readonly first: readonly MatterId[]
  /** The visitor is to have a priority number: with a quiet matter it is the one or the other. */
  readonly priority: boolean
  /** Why the last number was refused. */
  readonly refusal: Refused | null
  readonly onGive: (matters: readonly MatterId[], quiet: boolean) => Promise<void>
  readonly onClose: () => void
}

/** Every matter, also several; with none chosen, the clerk at the counter will ask. */
export function AllMatters({ catalogue, first, priority, refusal, onGive, onClose }: AllMattersProps) {
  const t = useWords(deskWords)
  const frame = useWords(frameWords)
  const [stage, setStage] = useState<'asking' | 'sending' | 'tried'>('asking')
  const give = async (quiet: boolean) => {
    setStage('sending')
    await onGive(chosen, quiet)
    setStage('tried')
  }
  const busy = stage === 'sending'
  const [chosen, setChosen] = useState<readonly MatterId[]>(first)
  // What stands on no tile, such as a note of protection, must not be seen asked for across the desk.
  const isOffered = (matter: MatterId) =>
    [...catalogue.tiles, catalogue.quietTile].some((tile) => tile.matters.includes(matter))
  const isQuiet = catalogue.matters.some((matter) => matter.quiet && chosen.includes(matter.id))
  const toggle = (matter: MatterId) => setChosen(withToggled(chosen, matter))
  return (
    <Dialog
      open
      size='sheet'
      title={t('othersTitle')}
      onClose={onClose}
      actions={
        <>
          {stage === 'tried' && <Refusal refusal={refusal} />}
          <TouchButton kind='quiet' onPress={onClose}>
            {frame('cancel')}
          </TouchButton>
          {isQuiet && (
            <TouchButton busy={busy} onPress={() => void give(false)}>
              {t(priority ? 'givePriority' : 'giveOrdinary')}
            </TouchButton>
          )}
          <TouchButton kind='primary' busy={busy} onPress={() => void give(true)}>
            {!isQuiet ? t('give') : t(priority ? 'giveQuietInstead' : 'giveQuiet')}
          </TouchButton>
        </>
      }
    >
      <p className={styles.hint}>{t(isQuiet && priority ? 'eitherHint' : 'othersHint')}</p>
      <MatterList catalogue={catalogue} only={isOffered} chosen={chosen} onToggle={toggle} />
    </Dialog>
  )
}
