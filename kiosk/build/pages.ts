import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** Every screen of the house: a folder of kiosk/ or display/ that has a page. */
export function screenPages(root: string): string[] {
  return ['kiosk', 'display']
    .map((house) => path.join(root, house))
    .filter(existsSync)
    .flatMap((house) => readdirSync(house).map((folder) => path.join(house, folder, 'index.html')))
    .filter(existsSync)
}
