import { Dialog } from '../../shared/ui/parts/Dialog.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { frameWords } from '../../shared/ui/words/frame.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './ChooseOne.module.css'

interface ChooseOneProps<T> {
  readonly title: string
  readonly hint?: string
  readonly options: readonly { readonly value: T; readonly words: string }[]
  readonly chosen: T
  readonly onChoose: (value: T) => void
  readonly onClose: () => void
}

/** One of a few, with one tap. */
export function ChooseOne<T extends string | null>(props: ChooseOneProps<T>) {
  const { title, hint, options, chosen, onChoose, onClose } = props
  const frame = useWords(frameWords)
  return (
    <Dialog
      open
      title={title}
      onClose={onClose}
      actions={
        <TouchButton kind='quiet' onPress={onClose}>
          {frame('cancel')}
        </TouchButton>
      }
    >
      {hint && <p className={styles.hint}>{hint}</p>}
      <div className={styles.options}>
        {options.map(({ value, words }) => (
          <TouchButton key={words} pressed={value === chosen} onPress={() => onChoose(value)}>
            {words}
          </TouchButton>
        ))}
      </div>
    </Dialog>
  )
}
