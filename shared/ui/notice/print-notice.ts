/** Prints what stands ready for paper, on A5 upright. */
export function printNotice(): void {
  paper.replaceSync('@page { size: A5; margin: 11mm }')
  if (!document.adoptedStyleSheets.includes(paper)) document.adoptedStyleSheets.push(paper)
  window.print()
}

const paper = new CSSStyleSheet()
