import { useState } from 'react'
import type { Catalogue } from '../../shared/catalogue.ts'
import type { Language } from '../../shared/language.ts'
import { Dialog } from '../../shared/ui/parts/Dialog.tsx'
import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { useDrawnQr } from '../../shared/ui/useDrawnQr.ts'
import { useWordsOf } from '../../shared/ui/useWordsOf.ts'
import { frameWords } from '../../shared/ui/words/frame.ts'
import { languageNames } from '../../shared/ui/words/languages.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './BookingAdded.module.css'
import { type AgreedVisit, BookingSlip } from './BookingSlip.tsx'
import { bookingWords } from './booking-words.ts'
import { PrintedBooking, printBooking } from './PrintedBooking.tsx'

interface BookingAddedProps {
  readonly title: string
  readonly visit: AgreedVisit
  readonly catalogue: Catalogue
  readonly onClose: () => void
}

/** The code, large enough to be copied down across the desk; as a square for a scanner; and on paper. */
export function BookingAdded({ title, visit, catalogue, onClose }: BookingAddedProps) {
  const t = useWords(bookingWords)
  const frame = useWords(frameWords)
  const [language, setLanguage] = useState<Language>('zh-TW')
  const qr = useDrawnQr(visit.code)
  useWordsOf(language)
  return (
    <Dialog
      open
      size='sheet'
      title={title}
      onClose={onClose}
      actions={
        <>
          <TouchButton icon={<Icon name='printer' />} onPress={printBooking}>
            {t('print')}
          </TouchButton>
          <TouchButton kind='primary' onPress={onClose}>
            {frame('close')}
          </TouchButton>
        </>
      }
    >
      <BookingSlip visit={visit} qr={qr} catalogue={catalogue} languages={[language]} />
      <fieldset className={styles.languages} aria-label={t('slipLanguage')}>
        {catalogue.languages.map((one) => (
          <TouchButton key={one} kind='chip' quickly pressed={one === language} onPress={() => setLanguage(one)}>
            <span lang={one}>{languageNames[one]}</span>
          </TouchButton>
        ))}
      </fieldset>
      <PrintedBooking visit={visit} qr={qr} catalogue={catalogue} language={language} />
    </Dialog>
  )
}
