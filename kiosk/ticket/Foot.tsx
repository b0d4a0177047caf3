import { type ReactNode, useState } from 'react'
import type { Aid } from '../../shared/contract.ts'
import { BellDialog } from '../../shared/ui/parts/BellDialog.tsx'
import type { IconName } from '../../shared/ui/parts/drawings.ts'
import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { useModes } from '../../shared/ui/useModes.ts'
import { bellWords } from '../../shared/ui/words/bell.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import type { TicketView } from '../../shared/views.ts'
import styles from './Foot.module.css'
import { footWords } from './foot-words.ts'
import type { VoiceGuide } from './useVoice.ts'

interface FootProps {
  /** Back and start again, or what the page has in their place. */
  readonly ways: ReactNode
  readonly voice: VoiceGuide
  readonly bell: TicketView['bell']
}

/** The same on every page, in the same place: ways out, ways to see and hear better, and help. */
export function Foot({ ways, voice, bell }: FootProps) {
  const t = useWords(footWords)
  const b = useWords(bellWords)
  const { modes, toggle } = useModes()
  const [asking, setAsking] = useState(false)
  return (
    <div className={styles.foot}>
      {voice.stage === 'no-voice' && (
        <p className={styles.word} role='status'>
          {t('noVoice')}
        </p>
      )}
      <div className={styles.ways}>{ways}</div>
      <fieldset className={styles.modes} aria-label={t('modes')}>
        <Mode icon='text-size' words={t('text')} on={modes.text === 'large'} onPress={() => toggle('text')} />
        <Mode icon='contrast' words={t('contrast')} on={modes.contrast === 'high'} onPress={() => toggle('contrast')} />
        <Mode
          icon='reach'
          words={t('reach')}
          on={modes.reach === 'low'}
          onPress={() => toggle('reach')}
          className={styles.reach}
        />
        <Mode icon='speaker' words={t('voice')} on={voice.stage !== 'off'} onPress={voice.toggle} />
        <TouchButton
          kind='help'
          className={styles.mode}
          icon={<Icon name='bell' size='large' />}
          onPress={() => setAsking(true)}
        >
          {bell === 'quiet' ? t('help') : b(bell === 'rung' ? 'rungTitle' : 'answeredTitle')}
        </TouchButton>
      </fieldset>
      <BellDialog open={asking} bell={bell} aids={aids} onClose={() => setAsking(false)} />
    </div>
  )
}

const aids: readonly Aid[] = ['help', 'glasses', 'wheelchair', 'hearing', 'sign-language', 'interpreter']

interface ModeProps {
  readonly icon: IconName
  readonly words: string
  readonly on: boolean
  readonly onPress: () => void
  readonly className?: string | undefined
}

function Mode({ icon, words, on, onPress, className = '' }: ModeProps) {
  return (
    <TouchButton
      kind='quiet'
      className={`${styles.mode} ${className}`}
      pressed={on}
      icon={<Icon name={icon} size='large' />}
      onPress={onPress}
    >
      {words}
    </TouchButton>
  )
}
