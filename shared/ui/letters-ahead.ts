import { second } from '../time.ts'

/**
 * Fetches the house's letters that this screen has not shown yet. The words for a broken line are needed
 * when nothing can be fetched any more, and a television often has no Chinese font of its own.
 */
export function fetchLettersAhead(): void {
  window.setTimeout(() => {
    for (const face of document.fonts) if (isOfTheHouse(face)) face.load().then(null, drawLater)
  }, afterFirstPage)
}

const afterFirstPage = 5 * second

function isOfTheHouse({ family }: FontFace): boolean {
  return family.includes('Noto Sans TC') && !family.includes('Variable')
}

/** The browser asks again by itself as soon as it draws one of these letters. */
function drawLater(): void {}
