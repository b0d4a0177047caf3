/** A code that can be said over the telephone: nothing that looks or sounds like something else. */
export function newBookingCode(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => letters[byte % letters.length]).join('')
}

const letters = 'ACDEFHJKLMNPRTUVWXY34679'
