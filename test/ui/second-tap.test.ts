import type { MouseEvent } from 'react'
import { expect, test } from 'vitest'
import { tapOf } from '../../shared/ui/parts/second-tap.ts'

const button = { isConnected: true }
const nextPage = { isConnected: true }
const tap = (at: number, currentTarget: object, x = 100) =>
  tapOf({ timeStamp: at, clientX: x, clientY: 900, detail: 1, currentTarget } as unknown as MouseEvent)

test('VT38 the second of two taps does nothing on what the next page has put in that place, not even on a key', () => {
  expect(tap(10_000, button)).toBe('new')
  expect(tap(10_200, button)).toBe('again')
  expect(tap(11_000, button)).toBe('new')
  button.isConnected = false
  expect(tap(11_200, nextPage)).toBe('astray')
  expect(tap(11_300, nextPage, 300)).toBe('new')
  expect(tap(12_000, nextPage)).toBe('new')
})
