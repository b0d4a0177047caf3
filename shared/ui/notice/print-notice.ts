import { printPaper } from '../parts/print-paper.ts'

/** On A5 upright. */
export function printNotice(): void {
  printPaper('size: A5; margin: 11mm')
}
