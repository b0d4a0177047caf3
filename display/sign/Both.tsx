import type { Text } from '../../shared/language.ts'
import { textIn } from '../../shared/ui/words/later.ts'

/** Mandarin, then English. */
export function Both({ text }: { readonly text: Text }) {
  return (
    <>
      {textIn(text, 'zh-TW')} <span lang='en'>{textIn(text, 'en')}</span>
    </>
  )
}
