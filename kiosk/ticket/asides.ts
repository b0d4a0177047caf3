import { second } from '../../shared/time.ts'
import { withWords } from '../../shared/ui/words/later.ts'

const retryAfter = 2 * second

/**
 * Fetches the pages beside the main way. Without a connection it goes on trying: a page that failed to
 * load once must not stay away until somebody restarts the tablet.
 */
export async function fetchAsides(): Promise<typeof import('./AsidePage.tsx')> {
  for (;;) {
    const pages = await withWords(import('./AsidePage.tsx')).catch(notYet)
    if (pages) return pages
    await new Promise((resolve) => setTimeout(resolve, retryAfter))
  }
}

function notYet(): null {
  return null
}
