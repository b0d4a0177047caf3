import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import styles from './SoundButton.module.css'
import { TwoLanguages } from './TwoLanguages.tsx'
import type { Sound } from './useSound.ts'
import { boardWords } from './words.ts'

/** Only while the browser keeps the page silent: who sets the television up must see it. */
export function SoundButton({ sound }: { readonly sound: Sound }) {
  if (sound.stage !== 'locked') return null
  return (
    <div className={styles.place}>
      <TouchButton icon={<Icon name='silence' />} onPress={sound.unlock}>
        <TwoLanguages table={boardWords} say='enableSound' />
      </TouchButton>
    </div>
  )
}
