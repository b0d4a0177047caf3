/** A code that can be said over the telephone: nothing that looks or sounds like something else. */
export function newBookingCode(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => letters[byte % letters.length]).join('')
}

/** As it is typed: small letters and spaces are forgiven. */
export function tidyCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, 12)
}

export function isBookingCode(code: string): boolean {
  return /^[A-Z0-9]{3,12}$/.test(code)
}

const letters = 'ACDEFHJKLMNPRTUVWXY34679'
