import type { Setup } from '../../../shared/setup.ts'
import { useWords } from '../../../shared/ui/words/table.ts'
import card from '../Card.module.css'
import { noticeFormWords } from './booking-form-words.ts'
import { TextForm } from './TextForm.tsx'
import { setupWords } from './words.ts'

interface NoticeTextsProps {
  readonly setup: Setup
  readonly onChange: (notice: Setup['notice']) => void
}

/** The office's own sentences on every one-time notice. */
export function NoticeTexts({ setup: { notice, languages }, onChange }: NoticeTextsProps) {
  const t = useWords(noticeFormWords)
  const words = useWords(setupWords)
  return (
    <section className={card.card}>
      <h3>{words('notice')}</h3>
      <p className={card.quiet}>{t('how')}</p>
      {(['opening', 'closing', 'contact'] as const).map((part) => (
        <TextForm
          key={part}
          long
          label={t(part)}
          languages={languages}
          text={notice[part]}
          onChange={(text) => onChange({ ...notice, [part]: text })}
        />
      ))}
    </section>
  )
}
