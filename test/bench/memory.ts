import { readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { furnish } from '../torture/furnish.ts'
import { startLife } from '../torture/life.ts'
import { openScreen } from '../torture/screen.ts'
import { atMost, type Figure, lowest } from './figure.ts'
import { inFolder } from './folder.ts'
import { begin, ended, heard } from './house.ts'
import { largeOffice, writeDay } from './office.ts'

const screenCount = 100
/** Two heartbeats and a little, in milliseconds. */
const settled = 5000

/** What the built server holds in memory with a full house of screens. */
export async function memory(): Promise<Figure[]> {
  const value = await lowest(() => inFolder(withScreens))
  const limit = await lowest(bare)
  return [
    atMost(150, {
      what: `resident memory, ${screenCount} screens`,
      unit: 'MiB',
      value,
      limit: { what: 'a Node process with a plain server', value: limit },
    }),
  ]
}

async function withScreens(directory: string): Promise<number> {
  const half = screenCount / 2
  const { tablets, boards } = furnish(directory, { setup: largeOffice, tablets: half, boards: half })
  writeDay(directory, { over: 500, waiting: 50 }, Date.now())
  const life = await startLife({ directory })
  const screens = [
    ...tablets.map(({ cookie }) => openScreen(life.url, 'ticket', cookie)),
    ...boards.map(({ cookie }) => openScreen(life.url, 'board', cookie)),
  ]
  await Promise.all(screens.map(({ first }) => first))
  await pause(settled)
  const resident = residentOf(life.pid)
  for (const screen of screens) screen.leave()
  await life.kill()
  return resident
}

async function bare(): Promise<number> {
  const child = begin('fan-out-process.ts', ['1'])
  await heard(child)
  const resident = residentOf(child.pid ?? 0)
  await ended(child)
  return resident
}

function residentOf(pid: number): number {
  const [, kilobytes = ''] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
  return Number(kilobytes) / 1024
}
