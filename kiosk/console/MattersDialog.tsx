import { useState } from 'react'
import type { Catalogue } from '../../shared/catalogue.ts'
import { withToggled } from '../../shared/matters.ts'
import type { CounterNumber, MatterId } from '../../shared/setup.ts'
import type { Current } from '../../shared/staff-views.ts'
import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { MatterList } from '../../shared/ui/staff/MatterList.tsx'
import { matterName } from '../../shared/ui/staff/matter-names.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import { ActDialog } from './ActDialog.tsx'
import { dialogWords } from './dialog-words.ts'
import styles from './MattersDialog.module.css'

interface MattersDialogProps {
  readonly counter: CounterNumber
  readonly current: Current
  readonly catalogue: Catalogue
  readonly onClose: () => void
}

/** What the visit was really for: the figures of the office are no better than this. */
export function MattersDialog({ counter, current, catalogue, onClose }: MattersDialogProps) {
  const t = useWords(dialogWords)
  const { language } = useLanguage()
  const [chosen, setChosen] = useState<readonly MatterId[]>(current.matters ?? [])
  const toggle = (matter: MatterId) => setChosen(withToggled(chosen, matter))
  return (
    <ActDialog
      title={t('mattersTitle', { number: current.number })}
      hint={t('mattersHint')}
      size='sheet'
      doIt={t('mattersIt')}
      order={chosen.length > 0 ? { type: 'mark-matters', counter, matters: [...chosen] } : t('mattersMissing')}
      onClose={onClose}
    >
      <div className={styles.chosen}>
        {chosen.map((matter) => (
          <TouchButton
            key={matter}
            kind='chip'
            quickly
            pressed
            icon={<Icon name='check' />}
            onPress={() => toggle(matter)}
          >
            {matterName(catalogue, matter, language)}
          </TouchButton>
        ))}
      </div>
      <MatterList catalogue={catalogue} chosen={chosen} onToggle={toggle} />
    </ActDialog>
  )
}
