import type { Setup } from '../../../shared/setup.ts'
import { Icon } from '../../../shared/ui/parts/Icon.tsx'
import { useLanguage } from '../../../shared/ui/useLanguage.ts'
import { turningNote } from '../turning-words.ts'
import styles from './TurningNote.module.css'

/** Where lanes are assigned to counters, the office is told what its choice gives away. */
export function TurningNote({ setup }: { readonly setup: Setup }) {
  const { language } = useLanguage()
  const note = turningNote(setup, language)
  if (!note) return null
  return (
    <section className={styles.note} data-risk={note.risk}>
      <Icon name={note.risk === 'low' ? 'check' : 'attention'} size='large' />
      <div>
        <h3>{note.title}</h3>
        {note.sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </section>
  )
}
