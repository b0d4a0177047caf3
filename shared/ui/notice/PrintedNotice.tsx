import type { QrCode as Qr } from '../../contract.ts'
import type { Notice, NoticeCatalogue } from '../../notice.ts'
import { PaperOnly } from '../parts/PaperOnly.tsx'
import { QrCode } from '../parts/QrCode.tsx'
import { wordsIn } from '../words/table.ts'
import { Bilingual } from './Bilingual.tsx'
import { languagesOf } from './languages-of.ts'
import { NoticePaper } from './NoticePaper.tsx'
import { noticeWords } from './notice-words.ts'
import styles from './PrintedNotice.module.css'

interface PrintedNoticeProps {
  readonly notice: Notice
  readonly catalogue: NoticeCatalogue
  readonly qr: Qr | null
}

/** Paper of A5, or A4 where the printer has no other: Mandarin for the staff who read it, and the visitor's language. */
export function PrintedNotice({ notice, catalogue, qr }: PrintedNoticeProps) {
  const languages = languagesOf('zh-TW', notice.language)
  return (
    <PaperOnly>
      <NoticePaper notice={notice} catalogue={catalogue} languages={languages} />
      {qr && (
        <div className={styles.qr}>
          <QrCode qr={qr} label='' />
          <p>
            <Bilingual languages={languages} say={(one) => wordsIn(noticeWords, one)('scan')} />
          </p>
        </div>
      )}
    </PaperOnly>
  )
}
