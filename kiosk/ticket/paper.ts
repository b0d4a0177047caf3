/** Prints the slip on a roll of 80 mm, cut where the slip ends: a fixed length would waste paper or cut the code in two. */
export function printSlip(slip: HTMLElement): void {
  const length = Math.ceil(slip.getBoundingClientRect().height / pixelsPerMillimetre)
  paper.replaceSync(`@page { size: 80mm ${length + 2 * margin}mm; margin: ${margin}mm }`)
  if (!document.adoptedStyleSheets.includes(paper)) document.adoptedStyleSheets.push(paper)
  window.print()
}

const paper = new CSSStyleSheet()
/** Millimetres. */
const margin = 4
/** An inch is 96 pixels by definition. */
const pixelsPerMillimetre = 96 / 25.4
