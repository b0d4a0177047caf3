import { furnish } from '../torture/furnish.ts'
import { syncsPerSecond } from './disk.ts'
import { type Figure, ratioOf, repeats } from './figure.ts'
import { inFolder } from './folder.ts'
import { begin, type Disk, ended, heard, openHouse } from './house.ts'
import { largeOffice } from './office.ts'

const clients = 64
const disks: readonly Disk[] = ['turn', 'none', 'each']
/** Milliseconds: about what a plain solid-state drive adds that has to reach its flash before it answers. */
const slowSync = 2

/** Acknowledged tickets from many tablets at once: what durability costs, and what one commit for many saves. */
export async function tickets(): Promise<Figure[]> {
  const best = new Map<Disk, number>()
  let syncs = 0
  let answers = 0
  // One after the other within each repeat, so that a noisy minute disturbs all of them alike.
  for (let repeat = 0; repeat < repeats; repeat++) {
    for (const disk of disks) best.set(disk, Math.max(best.get(disk) ?? 0, await perSecond(disk)))
    answers = Math.max(answers, await answersPerSecond())
    syncs = Math.max(syncs, await inFolder(async (directory) => syncsPerSecond(directory)))
  }
  const what = `tickets acknowledged to ${clients} sockets`
  const value = best.get('turn') ?? 0
  const limits = {
    none: { what: 'the same server, no database', value: best.get('none') ?? 0 },
    each: { what: 'one transaction per command', value: best.get('each') ?? 0 },
    sockets: { what: 'the same sockets, answered at once', value: answers },
    raw: { what: '4 KiB write + fdatasync', value: syncs },
  }
  const slow = { what: `${what}, a sync of ${slowSync} ms more`, unit: '/s', value: await perSecond('turn', slowSync) }
  const slowEach = { what: 'one transaction per command', value: await perSecond('each', slowSync) }
  return [
    ratioOf('ratio ≥ 0.6', (ratio) => ratio >= 0.6, { what, unit: '/s', value, limit: limits.none }),
    ratioOf('ratio ≥ 6', (ratio) => ratio >= 6, { what, unit: '/s', value, limit: limits.each }),
    ratioOf('–', () => true, { what, unit: '/s', value, limit: limits.sockets }),
    ratioOf('–', () => true, { what, unit: '/s', value, limit: limits.raw }),
    ratioOf('–', () => true, { ...slow, limit: slowEach }),
  ]
}

function perSecond(disk: Disk, sync = 0): Promise<number> {
  return inFolder(async (directory) => {
    const { tablets } = furnish(directory, { setup: largeOffice, tablets: clients })
    const house = await openHouse(directory, disk, sync)
    const answered = await asked(house.address, tablets)
    await house.close()
    return answered
  })
}

async function answersPerSecond(): Promise<number> {
  const child = begin('answering-process.ts', [])
  const [{ address }] = await heard<{ address: string }>(child)
  const answered = await asked(
    address,
    Array.from({ length: clients }, () => ({ cookie: '' })),
  )
  await ended(child)
  return answered
}

async function asked(address: string, tablets: readonly { readonly cookie: string }[]): Promise<number> {
  const child = begin('tickets-process.ts', [address, ...tablets.map(({ cookie }) => cookie)])
  const [answered] = await heard<number>(child)
  await ended(child)
  return answered
}
