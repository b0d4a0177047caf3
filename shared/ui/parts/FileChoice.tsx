import { useState } from 'react'
import styles from './FileChoice.module.css'
import { Icon } from './Icon.tsx'

interface FileChoiceProps {
  readonly label: string
  /** As browsers know it: ".csv,text/csv". */
  readonly accept: string
  readonly onChoose: (file: File) => void
}

/** Chooses a file. The browser's own button would speak the browser's language, and be too small for a finger. */
export function FileChoice({ label, accept, onChoose }: FileChoiceProps) {
  const [name, setName] = useState('')
  const choose = (input: HTMLInputElement) => {
    const [file] = input.files ?? []
    // Chosen again after it was mended, the same file is read again.
    input.value = ''
    if (!file) return
    setName(file.name)
    onChoose(file)
  }
  return (
    <label className={styles.choice}>
      <input type='file' accept={accept} onChange={({ currentTarget }) => choose(currentTarget)} />
      <Icon name='upload' />
      <span>{label}</span>
      {name && <span className={styles.name}>{name}</span>}
    </label>
  )
}
