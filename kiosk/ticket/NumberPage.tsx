import { useEffect, useRef, useState } from 'react'
import type { Slip } from '../../shared/contract.ts'
import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { useCountdown } from '../../shared/ui/useCountdown.ts'
import { useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords, wordsIn } from '../../shared/ui/words/table.ts'
import { NumberCard } from './NumberCard.tsx'
import styles from './NumberPage.module.css'
import { numberWords } from './number-words.ts'
import type { PageProps } from './PageOf.tsx'
import { PrintedSlip } from './PrintedSlip.tsx'
import { printSlip } from './paper.ts'
import { Sheet } from './Sheet.tsx'
import { secondOf } from './second.ts'
import { useQr } from './useQr.ts'
import type { NoteIn } from './visit.ts'

const shownFor = 12

interface NumberPageProps extends PageProps {
  readonly slip: Slip
  readonly note: NoteIn | undefined
}

/** The number is the page. It leaves by itself, unless somebody touches it. */
export function NumberPage({ catalogue, slip, note, foot, onRestart }: NumberPageProps) {
  const t = useWords(numberWords)
  const { language } = useLanguage()
  const found = useQr(slip.number)
  const qr = typeof found === 'string' ? null : found
  const paper = useRef<HTMLDivElement>(null)
  const stays = useTouched()
  const seconds = useCountdown(shownFor, stays ? null : 0, onRestart)
  const ways = (
    <>
      <TouchButton
        className={styles.way}
        icon={<Icon name='printer' />}
        busy={found === 'coming'}
        onPress={() => paper.current && printSlip(paper.current)}
      >
        {t('print')}
      </TouchButton>
      <TouchButton kind='primary' className={styles.way} onPress={onRestart}>
        {stays ? t('done') : t('doneIn', { seconds })}
      </TouchButton>
    </>
  )
  return (
    <Sheet
      title={t('title')}
      second={wordsIn(numberWords, secondOf(language))('title')}
      line={stays ? '' : t('stop')}
      foot={foot(ways)}
      touched='foot'
    >
      {note?.(language)}
      <NumberCard slip={slip} qr={qr} catalogue={catalogue} />
      <PrintedSlip place={paper} slip={slip} note={note} qr={qr} catalogue={catalogue} />
    </Sheet>
  )
}

function useTouched(): boolean {
  const [touched, setTouched] = useState(false)
  useEffect(() => {
    const touch = () => setTouched(true)
    addEventListener('pointerdown', touch)
    addEventListener('keydown', touch)
    return () => {
      removeEventListener('pointerdown', touch)
      removeEventListener('keydown', touch)
    }
  }, [])
  return touched
}
