/** As it is typed, scanned or read aloud: small letters, spaces and hyphens are forgiven. */
export function tidyCode(typed: string): string {
  return typed
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '')
    .slice(0, 12)
}

export function isBookingCode(code: string): boolean {
  return /^[A-Z0-9]{3,12}$/.test(code)
}

/** What a square holds, if it is a booking's code and not somebody's web address. */
export function bookingCodeIn(seen: string): string | null {
  const code = seen.trim().toUpperCase()
  return isBookingCode(code) ? code : null
}

/** Can this browser look through a camera? Only on a safe address, and where there is one. */
export function hasCamera(): boolean {
  return isSecureContext && 'mediaDevices' in navigator && 'getUserMedia' in navigator.mediaDevices
}
