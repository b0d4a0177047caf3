import type { Chance } from '../../server/demo/chance.ts'
import type { Step } from './strace.ts'

/** The smallest piece that a disk writes whole. */
const sector = 512

/** What the disk certainly holds, and what it was only asked to hold. */
export interface Disk {
  take(step: Step): void
  /** The files as they might be found after the power went now. */
  afterPowerCut(chance: Chance): Map<string, Buffer>
  /** Writes of a file that are not synced yet. */
  unsynced(): readonly string[]
}

export type Loss = 'everything' | 'nothing' | 'some writes' | 'some sectors'

type Change = Extract<Step, { name: 'write' | 'truncate' }>

interface Kept {
  bytes: Buffer
  /** Is its name certainly in the folder, and should it be? */
  name: 'there' | 'to-come' | 'to-go'
  changes: Change[]
}

export function openDisk(files: ReadonlyMap<string, Buffer>): Disk {
  const kept = new Map<string, Kept>()
  for (const [file, bytes] of files) kept.set(file, { bytes, name: 'there', changes: [] })

  function take(step: Step): void {
    switch (step.name) {
      case 'create':
        create(step.file)
        break
      case 'unlink':
        unlink(step.file)
        break
      case 'sync':
        if (step.file === '') syncNames()
        else syncBytes(step.file)
        break
      default:
        change(step)
    }
  }

  function create(name: string): void {
    const file = kept.get(name)
    if (!file || file.name === 'to-go') kept.set(name, { bytes: Buffer.alloc(0), name: 'to-come', changes: [] })
  }

  function unlink(name: string): void {
    const file = kept.get(name)
    if (file?.name === 'to-come') kept.delete(name)
    else if (file) file.name = 'to-go'
  }

  function change(step: Change): void {
    const file = kept.get(step.file)
    if (!file) throw new Error(`${step.name} to ${step.file}, which nobody has made`)
    file.changes.push(step)
  }

  function syncBytes(name: string): void {
    const file = kept.get(name)
    if (!file) return
    file.bytes = changed(file.bytes, file.changes)
    file.changes = []
  }

  function syncNames(): void {
    for (const [name, file] of kept) {
      if (file.name === 'to-go') kept.delete(name)
      else file.name = 'there'
    }
  }

  function afterPowerCut(chance: Chance): Map<string, Buffer> {
    const loss = chance.pick(losses)
    const files = [...kept].filter(([, file]) => file.name === 'there' || chance.happens(0.5))
    return new Map(files.map(([name, file]) => [name, changed(file.bytes, survivors(file, loss, chance))]))
  }

  return {
    take,
    afterPowerCut,
    unsynced: () => [...kept].flatMap(([name, file]) => (file.changes.length > 0 ? [name] : [])),
  }
}

const losses: readonly (readonly [Loss, number])[] = [
  ['everything', 1],
  ['nothing', 1],
  ['some writes', 4],
  ['some sectors', 4],
]

/** Any of the changes may have reached the disk, whichever was asked for first. */
function survivors({ changes }: Kept, loss: Loss, chance: Chance): Change[] {
  if (loss === 'everything') return []
  if (loss === 'nothing') return changes
  const share = chance.next()
  const parts = loss === 'some sectors' ? changes.flatMap(torn) : changes
  return parts.filter(() => chance.happens(share))
}

function torn(change: Change): Change[] {
  if (change.name === 'truncate') return [change]
  const { offset, bytes } = change
  const parts: Change[] = []
  for (let from = 0; from < bytes.length; ) {
    const to = Math.min(bytes.length, from + sector - ((offset + from) % sector))
    parts.push({ ...change, offset: offset + from, bytes: bytes.subarray(from, to) })
    from = to
  }
  return parts
}

/** A hole that nothing was written to holds zeros. */
function changed(bytes: Buffer, changes: readonly Change[]): Buffer {
  const end = (one: Change) => (one.name === 'truncate' ? one.length : one.offset + one.bytes.length)
  const next = Buffer.alloc(Math.max(bytes.length, ...changes.map(end)))
  bytes.copy(next)
  let { length } = bytes
  for (const change of changes) {
    if (change.name === 'truncate') next.fill(0, change.length)
    else change.bytes.copy(next, change.offset)
    length = change.name === 'truncate' ? change.length : Math.max(length, end(change))
  }
  return next.subarray(0, length)
}
