import { useState } from 'react'
import { inLanguage } from '../../../shared/language.ts'
import type { Setup } from '../../../shared/setup.ts'
import { Dialog } from '../../../shared/ui/parts/Dialog.tsx'
import { TouchButton } from '../../../shared/ui/parts/TouchButton.tsx'
import { useLanguage } from '../../../shared/ui/useLanguage.ts'
import { frameWords } from '../../../shared/ui/words/frame.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import card from '../Card.module.css'
import { Chips } from './Chips.tsx'
import { hourWords } from './hour-words.ts'
import type { Window } from './WindowRow.tsx'

interface WindowMattersProps {
  readonly day: string
  readonly window: Window
  readonly matters: Setup['matters']
  readonly onChange: (window: Window) => void
}

/** What a window admits: every matter, or only some. */
export function WindowMatters({ day, window, matters, onChange }: WindowMattersProps) {
  const t = useWords(hourWords)
  const frame = useWords(frameWords)
  const { language } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const { matters: admitted, ...always } = window
  const chosen = admitted ?? []
  /** Nothing at all is not to be said: a window that admits nothing is no window. */
  const admit = (ids: readonly string[]) => onChange(ids.length > 0 ? { ...always, matters: [...ids] } : always)
  const toggle = (id: string) => admit(chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  const done = () => setOpen(false)
  const what = admitted ? t('someMatters', { count: admitted.length }) : t('everyMatter')
  return (
    <>
      <TouchButton
        className={card.small ?? ''}
        label={t('admits', { day, from: window.from, to: window.to, what })}
        onPress={() => setOpen(true)}
      >
        {what}
      </TouchButton>
      <Dialog
        open={isOpen}
        size='sheet'
        title={t('mattersOf', { day, from: window.from, to: window.to })}
        onClose={done}
        actions={
          <>
            <TouchButton kind='quiet' onPress={() => admit([])}>
              {t('everyMatter')}
            </TouchButton>
            <TouchButton kind='primary' onPress={done}>
              {frame('close')}
            </TouchButton>
          </>
        }
      >
        <p className={card.quiet}>{t(admitted ? 'someHow' : 'everyHow')}</p>
        <Chips
          label={t('mattersOf', { day, from: window.from, to: window.to })}
          chips={matters.map(({ id, name }) => ({ id, name: inLanguage(name, language), chosen: chosen.includes(id) }))}
          onToggle={toggle}
        />
      </Dialog>
    </>
  )
}
