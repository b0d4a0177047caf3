/** Prints what stands ready for paper, on A5 upright. */
export function printNotice(): void {
  paper ??= new CSSStyleSheet()
  paper.replaceSync('@page { size: A5; margin: 11mm }')
  if (!document.adoptedStyleSheets.includes(paper)) document.adoptedStyleSheets.push(paper)
  window.print()
}

/** Made at the first print: the file is also read where there is no document. */
let paper: CSSStyleSheet | undefined
