/** Prints what stands ready for paper. @param page the paper, as CSS says it: "size: A5; margin: 11mm" */
export function printPaper(page: string): void {
  paper ??= new CSSStyleSheet()
  paper.replaceSync(`@page { ${page} }`)
  if (!document.adoptedStyleSheets.includes(paper)) document.adoptedStyleSheets.push(paper)
  window.print()
}

/** Made at the first print: the file is also read where there is no document. */
let paper: CSSStyleSheet | undefined
