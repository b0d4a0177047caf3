import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'

/** Every screen of the house, or those wanted: a folder that has a page. The way to all of them is kiosk/ itself. */
export function screenPages(root: string, wanted: readonly string[]): string[] {
  return ['kiosk', 'display']
    .map((house) => path.join(root, house))
    .filter(existsSync)
    .flatMap((house) => [house, ...readdirSync(house).map((folder) => path.join(house, folder))])
    .filter((screen) => wanted.length === 0 || wanted.includes(path.relative(root, screen)))
    .map((screen) => path.join(screen, 'index.html'))
    .filter(existsSync)
}
