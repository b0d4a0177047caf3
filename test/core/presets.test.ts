import { describe, expect, test } from 'vitest'
import { catalogueOf } from '../../shared/catalogue.ts'
import { languages, Text } from '../../shared/language.ts'
import { noticeCatalogueOf } from '../../shared/notice.ts'
import { presets } from '../../shared/presets/presets.ts'
import { Setup } from '../../shared/setup.ts'
import { weekdayOf } from '../../shared/time.ts'

const protectedMatter = 'dv-protection-note'
const saturday = 6

describe.each(Object.entries(presets))('the office %s', (id, setup) => {
  const lanes = new Map(setup.lanes.map((lane) => [lane.id, lane]))
  const matters = new Map(setup.matters.map((matter) => [matter.id, matter]))
  const texts = textsIn([catalogueOf(setup, 'key'), noticeCatalogueOf(setup, 'http://office.test/')])
  const onTiles = [...setup.tiles, setup.quietTile].flatMap((tile) => tile.matters)

  test('S1 a preset is an office without a fault, under its own id', () => {
    expect(Setup.safeParse(setup).error?.issues ?? []).toEqual([])
    expect(setup.office.id).toBe(id)
  })

  test('S2 every matter of the handbook is offered, with what to bring for it', () => {
    expect(matters.size).toBe(63)
    const bare = setup.matters.filter(({ documents }) => documents.length === 0).map((matter) => matter.id)
    expect(bare.toSorted()).toEqual(['consult', 'new-resident-consult'])
  })

  test('S3 every matter that a visitor may choose stands on exactly one tile', () => {
    const choices = setup.matters.map((matter) => matter.id).filter((matter) => matter !== protectedMatter)
    expect(onTiles.toSorted()).toEqual(choices.toSorted())
  })

  test('S4 a protection note is on no tile, because nobody may see it asked for', () => {
    expect(matters.has(protectedMatter)).toBe(true)
    expect(onTiles).not.toContain(protectedMatter)
  })

  test('S5 turning numbers are drawn from the general series', () => {
    expect(lanes.get('turning')?.series).toBe('general')
    expect(lanes.get('general')?.series).toBe('general')
  })

  test('S6 the quiet tile holds the turning matters and no other tile does', () => {
    const turning = (ids: readonly string[]) => ids.filter((matter) => matters.get(matter)?.lane === 'turning')
    expect(turning(setup.quietTile.matters)).toEqual(setup.quietTile.matters)
    expect(setup.tiles.flatMap((tile) => turning(tile.matters))).toEqual([])
  })

  test('S7 every counter that takes general visitors takes turning ones, in the same tier', () => {
    const tiers = setup.counters.flatMap((counter) => counter.serves)
    expect(tiers.filter((lanes) => lanes.includes('general') !== lanes.includes('turning'))).toEqual([])
    expect(setup.counters.filter((counter) => !counter.serves.flat().includes('turning'))).toEqual([])
  })

  test('S8 every lane is served by a counter that is always there', () => {
    const served = new Set(setup.counters.filter((counter) => !counter.flexible).flatMap((one) => one.serves.flat()))
    expect([...served].toSorted()).toEqual(allLanes(setup))
  })

  test('S9 Saturday mornings are for bookings of a few matters, all of them bookable', () => {
    const windows = setup.hours.weekly[saturday] ?? []
    expect(windows.map(({ from, to, bookingOnly }) => ({ from, to, bookingOnly }))).toEqual([
      { from: '09:00', to: '12:00', bookingOnly: true },
    ])
    const taken = windows.flatMap((window) => window.matters ?? [])
    expect(taken).not.toEqual([])
    expect(taken.filter((matter) => !matters.get(matter)?.bookable)).toEqual([])
  })

  test('S10 every booking weekday has a slot inside its hours', () => {
    const within = (day: number) =>
      setup.booking.times.filter((time) => setup.hours.weekly[day]?.some(({ from, to }) => from <= time && time < to))
    expect(setup.booking.weekdays.filter((day) => within(day).length === 0)).toEqual([])
    expect(within(saturday)).toEqual(['09:00', '09:30'])
  })

  test('S11 a holiday is named once, closed, and never a Sunday', () => {
    const { exceptions } = setup.hours
    const dates = exceptions.map((exception) => exception.date)
    expect(dates).toEqual([...new Set(dates)].toSorted())
    expect(exceptions.filter(({ date, windows }) => windows.length > 0 || weekdayOf(date) === 0)).toEqual([])
  })

  test('S12 the ten suspended Saturdays of 2026 are closed', () => {
    const closed = setup.hours.exceptions.map((exception) => exception.date)
    expect(closed.filter((date) => date.startsWith('2026') && weekdayOf(date) === saturday)).toEqual(
      ['02-14', '02-21', '02-28', '04-04', '05-02', '06-20', '09-26', '10-10', '10-24', '12-26'].map(
        (d) => `2026-${d}`,
      ),
    )
  })

  test('S13 nothing that residents read of an office lacks a language', () => {
    expect(setup.languages).toEqual(languages)
    expect(texts.length).toBeGreaterThan(500)
    expect(texts.filter((text) => languages.some((language) => !text[language]))).toEqual([])
  })

  test('S16 a translation is one: other words than the English, in its own letters, with the figures of the Mandarin', () => {
    const english = texts.filter(({ en, vi, id, th }) => [vi, id, th].includes(en) && !isMoney(en))
    const romanised = texts.filter(({ th = '' }) => !/[\u0e00-\u0e7f]/.test(th))
    const otherFigures = texts.filter((text) =>
      languages.some((language) => `${figuresIn(text[language])}` !== `${figuresIn(text['zh-TW'])}`),
    )
    expect({ english, romanised, otherFigures }).toEqual({ english: [], romanised: [], otherFigures: [] })
  })
})

test('S14 Nantun has nineteen counters, two of them flexible, and four reviewers behind', () => {
  const { counters, backLine } = presets['nantun-19']
  expect(counters.map((counter) => counter.number)).toEqual(Array.from({ length: 19 }, (_, index) => index + 1))
  expect(counters.filter((counter) => counter.flexible)).toHaveLength(2)
  expect(backLine).toBe(4)
})

test('S15 Longjing has six counters and a flexible one, and no express lane', () => {
  const { counters, lanes } = presets['longjing-6']
  expect(counters.map((counter) => counter.flexible)).toEqual([...Array(6).fill(false), true])
  expect(lanes.map((lane) => lane.kind)).not.toContain('express')
})

function allLanes(setup: Setup): string[] {
  return setup.lanes.map((lane) => lane.id).toSorted()
}

/** Every text that is anywhere in it. */
function textsIn(value: unknown): Text[] {
  const text = Text.safeParse(value)
  if (text.success) return [text.data]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** Sums, ages and days; "one" and "second" are also written as words. */
function figuresIn(words = ''): number[] {
  const figures = words.replaceAll(/(?<=\d)[.,](?=\d{3})/g, '').match(/\d+/g) ?? []
  return [...new Set(figures.map(Number))].filter((figure) => figure > 2).toSorted((one, other) => one - other)
}

function isMoney(words = ''): boolean {
  return /^NT\$\d+$/.test(words)
}
