import type { Catalogue } from '../../shared/catalogue.ts'
import type { QrCode as Qr } from '../../shared/contract.ts'
import type { Language } from '../../shared/language.ts'
import { languagesOf } from '../../shared/ui/notice/languages-of.ts'
import { PaperOnly } from '../../shared/ui/parts/PaperOnly.tsx'
import { printPaper } from '../../shared/ui/parts/print-paper.ts'
import { type AgreedVisit, BookingSlip } from './BookingSlip.tsx'

interface PrintedBookingProps {
  readonly visit: AgreedVisit
  readonly qr: Qr | null
  readonly catalogue: Catalogue
  readonly language: Language
}

/** On paper of A6, in Mandarin for the staff who read it and in the visitor's language. */
export function PrintedBooking({ visit, qr, catalogue, language }: PrintedBookingProps) {
  return (
    <PaperOnly>
      <BookingSlip visit={visit} qr={qr} catalogue={catalogue} languages={languagesOf('zh-TW', language)} />
    </PaperOnly>
  )
}

export function printBooking(): void {
  printPaper('size: A6 landscape; margin: 8mm')
}
