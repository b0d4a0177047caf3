import { useState } from 'react'
import { TouchButton } from '../parts/TouchButton.tsx'
import { useWords } from '../words/table.ts'
import { bookingCodeIn } from './booking-code.ts'
import styles from './Camera.module.css'
import { scanWords } from './scan-words.ts'
import { useCamera } from './useCamera.ts'

interface CameraProps {
  /** At the entrance it looks at the visitor, in the hand of staff away from them. */
  readonly facing: 'user' | 'environment'
  readonly onCode: (code: string) => void
  readonly onClose: () => void
}

/** One calm picture, one sentence, one way out. */
export default function Camera({ facing, onCode, onClose }: CameraProps) {
  const t = useWords(scanWords)
  const [isStrange, setStrange] = useState(false)
  const { video, stage } = useCamera(facing, (seen) => {
    const code = bookingCodeIn(seen)
    setStrange(code === null)
    if (code !== null) onCode(code)
  })
  return (
    <section className={styles.camera} aria-label={t('title')}>
      <h2>{t('title')}</h2>
      <div className={styles.picture} data-facing={facing} data-stage={stage}>
        <video ref={video} muted playsInline aria-label={t('title')} />
      </div>
      <p role='status'>
        {stage === 'starting' && t('starting')}
        {stage === 'refused' && t('refused')}
        {stage === 'looking' && (isStrange ? t('noCode') : t('how'))}
      </p>
      <TouchButton onPress={onClose}>{t('close')}</TouchButton>
    </section>
  )
}
