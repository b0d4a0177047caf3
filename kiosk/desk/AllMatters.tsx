import { useState } from 'react'
import type { Catalogue } from '../../shared/catalogue.ts'
import type { MatterId } from '../../shared/setup.ts'
import { Dialog } from '../../shared/ui/parts/Dialog.tsx'
import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { MatterList } from '../../shared/ui/staff/MatterList.tsx'
import { frameWords } from '../../shared/ui/words/frame.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './AllMatters.module.css'
import { deskWords } from './words.ts'

interface AllMattersProps {
  readonly catalogue: Catalogue
  readonly onGive: (matters: readonly MatterId[], quiet: boolean) => void
  readonly onClose: () => void
}

/** Every matter, also several; with none chosen, the clerk at the counter will ask. */
export function AllMatters({ catalogue, onGive, onClose }: AllMattersProps) {
  const t = useWords(deskWords)
  const frame = useWords(frameWords)
  const [chosen, setChosen] = useState<readonly MatterId[]>([])
  const [quiet, setQuiet] = useState(true)
  const isQuiet = catalogue.matters.some((matter) => matter.quiet && chosen.includes(matter.id))
  const toggle = (matter: MatterId) =>
    setChosen(chosen.includes(matter) ? chosen.filter((one) => one !== matter) : [...chosen, matter].slice(-most))
  return (
    <Dialog
      open
      size='sheet'
      title={t('othersTitle')}
      onClose={onClose}
      actions={
        <>
          {isQuiet && (
            <TouchButton
              className={styles.quiet ?? ''}
              quickly
              pressed={quiet}
              icon={quiet && <Icon name='check' />}
              onPress={() => setQuiet(!quiet)}
            >
              {t('quiet')}
            </TouchButton>
          )}
          <TouchButton kind='quiet' onPress={onClose}>
            {frame('cancel')}
          </TouchButton>
          <TouchButton kind='primary' onPress={() => onGive(chosen, quiet)}>
            {t('give')}
          </TouchButton>
        </>
      }
    >
      <p className={styles.hint}>{t('othersHint')}</p>
      <MatterList catalogue={catalogue} chosen={chosen} onToggle={toggle} />
    </Dialog>
  )
}

const most = 5
