import type { Matter, Setup } from '../../shared/setup.ts'

/** What people come for, of a thousand: transcripts a third, cards and moves a fifth each (after the offices' monthly counts). */
const commonest: Readonly<Record<string, number>> = {
  'transcript-zh': 220,
  hhcert: 80,
  'transcript-en': 18,
  'marriage-divorce-cert': 10,
  'history-cert': 10,
  kinship: 5,
  'id-exchange': 90,
  'id-replace': 60,
  'id-first': 30,
  'seal-cert': 90,
  'seal-register': 50,
  'move-in': 110,
  'address-change': 40,
  'move-out': 12,
  'head-change': 10,
  'split-household': 8,
  birth: 25,
  marriage: 30,
  'name-change': 15,
  'marriage-foreign': 5,
  moica: 40,
  pickup: 30,
  consult: 12,
  'passport-first': 10,
  'plate-cert': 8,
  death: 50,
  divorce: 30,
  custody: 12,
  guardianship: 8,
  acknowledgement: 6,
}
const rare = 2

export function weightOf({ id }: Matter): number {
  return commonest[id] ?? rare
}

export function turningMatters(setup: Setup): readonly Matter[] {
  return partsOf(setup).turning
}

export function ordinaryMatters(setup: Setup): readonly Matter[] {
  return partsOf(setup).ordinary
}

const known = new WeakMap<Setup, { turning: readonly Matter[]; ordinary: readonly Matter[] }>()

/** What stands on the tiles; read once, for a day asks thousands of times. */
function partsOf(setup: Setup) {
  const parts = known.get(setup) ?? {
    turning: onTiles(setup, [setup.quietTile]),
    ordinary: onTiles(setup, setup.tiles),
  }
  known.set(setup, parts)
  return parts
}

function onTiles({ matters }: Setup, tiles: Setup['tiles']): Matter[] {
  const shown = new Set(tiles.flatMap((tile) => tile.matters))
  return matters.filter((matter) => shown.has(matter.id))
}
