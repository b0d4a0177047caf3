/** The file of the office is damaged, too new, or may not be written; in words for whoever starts it. */
export class UnusableDatabase extends Error {}

/** Another program holds the lock. */
export function isBusy(error: unknown): boolean {
  return codeOf(error) === 'SQLITE_BUSY'
}

/** There may be room again at any moment. */
export function isFull(error: unknown): boolean {
  return codeOf(error) === 'SQLITE_FULL'
}

/** The disk is full, or broken: no fault of a setting, and perhaps over in a moment. */
export function isRefused(error: unknown): boolean {
  return isFull(error) || codeOf(error).startsWith('SQLITE_IOERR')
}

const damages = new Set(['SQLITE_NOTADB', 'SQLITE_CORRUPT'])

/** The same fault in words, if it is one of the file and not of the moment or of the program. */
export function inWords(file: string, error: unknown): unknown {
  const code = codeOf(error)
  if (damages.has(code))
    return new UnusableDatabase(
      `${file} is damaged (${code}). The README says, under "Back to a copy", how the last copy takes its place.`,
    )
  if (code === 'SQLITE_READONLY') return new UnusableDatabase(`${file}: expected a file that can be written (${code})`)
  return error
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
