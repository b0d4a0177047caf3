import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { takeFolder } from './folder.ts'
import { WrongSetting } from './settings.ts'
import { openStaff } from './staff.ts'
import { databaseFile } from './store/database.ts'
import { openStore } from './store/store.ts'

/**
 * For an office whose administrators have all forgotten theirs. Whoever may start the program on its machine could
 * read its files as well, so nothing more is asked for; but the office must rest meanwhile.
 * @throws WrongSetting if there is no office in the folder yet, or it is running
 */
export async function newPassword(
  directory: string,
  cost?: number,
): Promise<{ readonly login: string; readonly password: string }> {
  if (!existsSync(join(directory, databaseFile))) throw noOffice(directory)
  const letGo = takeFolder(directory)
  const store = openStore(directory, { broken: () => {} })
  try {
    const renewed = await openStaff(store, Date.now, cost).renewed()
    if (!renewed) throw noOffice(directory)
    return renewed
  } finally {
    store.close()
    letGo()
  }
}

function noOffice(directory: string): WrongSetting {
  return new WrongSetting(`DATA_DIR="${directory}": expected the folder of an office that was started before`)
}
