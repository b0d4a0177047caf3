/** One line for each screen: what it is, and where. */
export function screenAddresses(url: string, examples: readonly Address[] = []): string[] {
  return [...screens, ...examples].map(([address, words]) => `  ${words.padEnd(36)}${url}${address}`)
}

export type Address = readonly [address: string, words: string]

const screens: readonly Address[] = [
  ['/kiosk/', 'All screens by role'],
  ['/kiosk/ticket/', 'Entrance tablet'],
  ['/kiosk/mine/', "Visitor's phone (from the QR code)"],
  ['/kiosk/rate/', "Counter's rating tablet"],
  ['/kiosk/console/', "Clerk's console"],
  ['/kiosk/desk/', 'Service desk'],
  ['/kiosk/office/', 'Office: staff, devices, setup'],
  ['/display/board/', 'Hall board'],
  ['/display/sign/', 'Sign above a counter'],
  ['/display/dashboard/', 'Dashboard of the head'],
  ['/display/open/', 'Public page'],
]
