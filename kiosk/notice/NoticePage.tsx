import { useEffect } from 'react'
import { readNotice } from '../../shared/notice.ts'
import { languagesOf } from '../../shared/ui/notice/languages-of.ts'
import { NoticePaper } from '../../shared/ui/notice/NoticePaper.tsx'
import { noticeWords } from '../../shared/ui/notice/notice-words.ts'
import { PrintedNotice } from '../../shared/ui/notice/PrintedNotice.tsx'
import { printNotice } from '../../shared/ui/notice/print-notice.ts'
import { useNoticeCatalogue } from '../../shared/ui/notice/useNoticeCatalogue.ts'
import { Icon } from '../../shared/ui/parts/Icon.tsx'
import { LanguageChoice } from '../../shared/ui/parts/LanguageChoice.tsx'
import { TouchButton } from '../../shared/ui/parts/TouchButton.tsx'
import { useDrawable } from '../../shared/ui/useDrawable.ts'
import { chooseLanguage, useLanguage } from '../../shared/ui/useLanguage.ts'
import { useWords } from '../../shared/ui/words/table.ts'
import styles from './NoticePage.module.css'
import { useHash } from './useHash.ts'

/** The notice on the visitor's own phone. What it says stands after "#" in the address, which no browser sends anywhere. */
export function NoticePage() {
  const t = useWords(noticeWords)
  const { language } = useLanguage()
  const { catalogue, failed, again } = useNoticeCatalogue()
  const hash = useHash()
  const notice = readNotice(hash)
  const wished = notice?.language
  useDrawable(catalogue)
  useEffect(() => {
    if (wished) chooseLanguage(wished)
  }, [wished])
  const title = t('title')
  useEffect(() => {
    document.title = title
    document.documentElement.lang = language
  }, [title, language])
  return (
    <div className={styles.page}>
      <header>
        <LanguageChoice offered={catalogue?.languages ?? ['zh-TW', 'en']} />
      </header>
      <main>
        {!notice && (
          <div className={styles.words}>
            <h1>{title}</h1>
            <p role='alert'>{t('unreadable')}</p>
          </div>
        )}
        {notice && failed && (
          <div className={styles.words}>
            <h1>{title}</h1>
            <p role='alert'>{t('offline')}</p>
            <TouchButton kind='primary' onPress={again}>
              {t('again')}
            </TouchButton>
          </div>
        )}
        {notice && catalogue && (
          <>
            <NoticePaper notice={notice} catalogue={catalogue} languages={languagesOf(language, 'zh-TW')} />
            <TouchButton className={styles.print ?? ''} icon={<Icon name='printer' />} onPress={printNotice}>
              {t('print')}
            </TouchButton>
            <PrintedNotice notice={{ ...notice, language }} catalogue={catalogue} qr={null} />
          </>
        )}
      </main>
    </div>
  )
}
