import { createPortal } from 'react-dom'
import type { Catalogue } from '../../shared/catalogue.ts'
import type { QrCode as Qr } from '../../shared/contract.ts'
import type { Language } from '../../shared/language.ts'
import { languagesOf } from '../../shared/ui/notice/languages-of.ts'
import { type AgreedVisit, BookingSlip } from './BookingSlip.tsx'
import styles from './PrintedBooking.module.css'

interface PrintedBookingProps {
  readonly visit: AgreedVisit
  readonly qr: Qr | null
  readonly catalogue: Catalogue
  readonly language: Language
}

/** On paper of A6, in Mandarin for the staff who read it and in the visitor's language. */
export function PrintedBooking({ visit, qr, catalogue, language }: PrintedBookingProps) {
  return createPortal(
    <div className={styles.sheet} aria-hidden='true'>
      <BookingSlip visit={visit} qr={qr} catalogue={catalogue} languages={languagesOf('zh-TW', language)} />
    </div>,
    document.body,
  )
}

export function printBooking(): void {
  paper.replaceSync('@page { size: A6 landscape; margin: 8mm }')
  if (!document.adoptedStyleSheets.includes(paper)) document.adoptedStyleSheets.push(paper)
  window.print()
}

const paper = new CSSStyleSheet()
