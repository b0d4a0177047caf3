import { expect, test } from 'vitest'
import { longjing } from '../../shared/presets/longjing-6.ts'
import { barriersOn } from '../support/accessible.ts'
import { onSetup } from '../support/on-setup.ts'

const here = onSetup()
const { section, save } = here

test('VO14 every part of the setup can be read without a barrier', { timeout: 120_000 }, async () => {
  const { page, complaints } = here
  const parts = await page.getByRole('navigation', { name: '設定的項目' }).getByRole('button').allTextContents()
  expect(parts).toHaveLength(15)
  for (const part of parts) {
    await section(part)
    await page.getByRole('heading', { level: 3 }).first().waitFor()
    expect(await barriersOn(page)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1440)
  }
  await section('櫃檯')
  await page.getByRole('button', { name: '修改 1 號櫃檯' }).click()
  await page.getByRole('dialog').waitFor()
  expect(await barriersOn(page)).toEqual([])
  expect(complaints).toEqual([])
})

test('VO15 the setup that is shown is the one of the date that is chosen, tomorrow at first', async () => {
  const { page, asked } = here
  expect(asked).toEqual(['2026-11-21'])
  await page.getByLabel('從哪一天起').fill('2026-12-01')
  await expect.poll(() => asked).toEqual(['2026-11-21', '2026-12-01'])
  await page.getByText('民國115年12月1日 星期二 的設定').waitFor()
})

test('VO16 a counter is changed: its lanes in order, its skills, its name', async () => {
  const { page, sent } = here
  await page.getByRole('button', { name: '修改 1 號櫃檯' }).click()
  const form = page.getByRole('dialog')
  await form.getByRole('group', { name: '預約' }).getByRole('button', { name: '第 1 順位' }).click()
  await form.getByRole('group', { name: '疼您' }).getByRole('button', { name: '不受理' }).click()
  await form.getByLabel('名稱（可以不填）').fill('愛心親善櫃檯')
  await form.getByRole('checkbox').check()
  await form.getByRole('button', { name: '加一項專長' }).click()
  await form.getByLabel('專長 2').fill('手語')
  await form.getByRole('button', { name: '完成' }).click()
  await page.getByText('修改了：櫃檯').waitFor()
  await page.getByLabel('說明（為什麼改）').fill('人力調整')
  await save()
  await page.getByText('存好了，從 民國115年11月21日').waitFor()
  const [counter] = longjing.counters
  expect(sent).toEqual([
    {
      from: '2026-11-21',
      note: '人力調整',
      setup: {
        ...longjing,
        counters: [
          {
            ...counter,
            name: { ...counter?.name, 'zh-TW': '愛心親善櫃檯' },
            flexible: true,
            serves: [['priority', 'booked'], ['general']],
            skills: [...(counter?.skills ?? []), { 'zh-TW': '手語' }],
          },
          ...longjing.counters.slice(1),
        ],
      },
    },
  ])
})

test('VO17 a counter is added and another removed', async () => {
  const { page, sent } = here
  await page.getByRole('button', { name: '新增櫃檯' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '完成' }).click()
  await page.getByRole('button', { name: '修改 8 號櫃檯' }).waitFor()
  await page.getByRole('button', { name: '修改 7 號櫃檯' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '移除' }).click()
  await save()
  await expect.poll(() => sent.length).toBe(1)
  expect(sent[0]?.setup.counters.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 8])
})

test('VO18 hours, holidays, rules, targets and texts are changed in their forms', { timeout: 60_000 }, async () => {
  const { page, sent } = here
  await section('時間與假日')
  await page.getByLabel('星期三 結束').fill('20:00')
  await page.getByRole('button', { name: '星期日加一個時段' }).click()
  await page.getByLabel('提早發號').fill('20')
  await page.getByLabel('日期', { exact: true }).fill('2026-12-24')
  await page.getByLabel('名稱', { exact: true }).fill('系統維護')
  // Two buttons that scroll to the same place within the blink of a test are one trembling finger.
  const added = async () => {
    await page.getByRole('button', { name: '加這一天' }).click()
    return page.getByText('系統維護').count()
  }
  await expect.poll(added).toBe(1)
  await page.getByRole('button', { name: /^移除 .*115年12月25日/ }).click()
  await section('輪號規則')
  await page.getByText('絕對優先').click()
  await page.getByLabel('優先號最多等').fill('15')
  await section('叫號與過號')
  await page.getByLabel('叫滿幾次才能過號').fill('2')
  await section('目標')
  await page.getByLabel('滿意率').fill('92.5')
  await section('評分')
  await page.getByLabel('邀請多少民眾').fill('80')
  await section('看板文字')
  await page.getByRole('button', { name: '移除第 1 則' }).click()
  await page.getByText('修改了：櫃檯').waitFor({ state: 'detached' })
  await page.getByText('修改了：時間與假日、輪號規則、叫號與過號、目標、評分、看板文字').waitFor()
  await save()
  await page.getByText('存好了').waitFor()
  const { setup } = sent[0] ?? expect.fail('nothing was sent')
  expect(setup.hours.weekly[3]).toEqual([{ from: '08:00', to: '20:00' }])
  expect(setup.hours.weekly[0]).toEqual([{ from: '08:00', to: '17:30' }])
  expect(setup.hours.ticketsBefore).toBe(20)
  expect(setup.hours.exceptions).toContainEqual({ date: '2026-12-24', name: '系統維護', windows: [] })
  expect(setup.hours.exceptions.some(({ date }) => date === '2026-12-25')).toBe(false)
  expect(setup.policy).toEqual({ ...longjing.policy, kind: 'strict', promiseMinutes: 15 })
  expect(setup.calling).toEqual({ ...longjing.calling, calls: 2 })
  expect(setup.targets.satisfiedShare).toBe(0.925)
  expect(setup.rating.inviteShare).toBe(0.8)
  expect(setup.notices).toEqual(longjing.notices.slice(1))
})

test('SG29 the thresholds have a form of their own, with what is allowed, and are dated like every change', async () => {
  const { page } = here
  await section('人潮紓散')
  expect(await barriersOn(page)).toEqual([])
  await page.getByText('可填 1 到 240').first().waitFor()
  await page.getByLabel('第 2 級：加開機動櫃檯').fill('9')
  await save()
  await page.getByText('必須比前一級高：11 到 240').waitFor()
})

test('SG29 the thresholds have a form of their own, with what is allowed, and are dated like every change: saved', async () => {
  const { page, sent } = here
  await section('人潮紓散')
  await page.getByLabel('第 2 級：加開機動櫃檯').fill('12')
  await page.getByLabel('開了至少維持').fill('45')
  await save()
  await page.getByText('存好了').waitFor()
  expect(sent.at(-1)?.setup.surge).toEqual({
    ...longjing.surge,
    forecast: { ...longjing.surge.forecast, open: 12 },
    keepOpen: 45,
  })
  expect(sent.at(-1)?.from).toMatch(/^2026-/)
})

test('VO29 a window is for bookings or for some matters only, every week or on one day', {
  timeout: 60_000,
}, async () => {
  const { page, sent } = here
  await section('時間與假日')
  await page.getByRole('button', { name: '星期六 09:00–12:00 只受理 7 種事項' }).click()
  const sheet = page.locator('dialog[open]')
  await sheet.getByRole('button', { name: '改名', pressed: true }).click()
  expect(await barriersOn(page)).toEqual([])
  await sheet.getByRole('button', { name: '關閉' }).click()
  await page.getByRole('button', { name: '星期一 08:00–17:30 所有事項' }).click()
  await sheet.getByRole('button', { name: '出生登記', exact: true }).click()
  await sheet.getByRole('button', { name: '關閉' }).click()
  await page.getByLabel('日期', { exact: true }).fill('2026-12-26')
  await page.getByLabel('名稱', { exact: true }).fill('結婚預約日')
  await page.getByLabel('這一天', { exact: true }).selectOption('受理')
  await page.getByRole('checkbox').last().check()
  await page.getByRole('button', { name: '這一天 08:00–12:00 所有事項' }).click()
  await sheet.getByRole('button', { name: '結婚登記', exact: true }).click()
  await sheet.getByRole('button', { name: '關閉' }).click()
  await page.getByRole('button', { name: '加這一天' }).click()
  await page.getByText('08:00–12:00 只受理預約 只受理 1 種事項').waitFor()
  await save()
  await page.getByText('存好了').waitFor()
  const { hours } = (sent[0] ?? expect.fail('nothing was sent')).setup
  expect(hours.weekly[1]).toEqual([{ from: '08:00', to: '17:30', matters: ['birth'] }])
  expect(hours.weekly[6]?.[0]?.matters).toEqual(
    longjing.hours.weekly[6]?.[0]?.matters?.filter((matter) => matter !== 'name-change'),
  )
  expect(hours.exceptions.find(({ date }) => date === '2026-12-26')).toEqual({
    date: '2026-12-26',
    name: '結婚預約日',
    windows: [{ from: '08:00', to: '12:00', bookingOnly: true, matters: ['marriage'] }],
  })
})

test('VO30 who is off when has a form of its own, and says how many counters stay', async () => {
  const { page, sent } = here
  await section('輪班與午休')
  const first = page.getByRole('group', { name: '第 1 段' })
  await first.getByText('這段時間至少還有 4 個櫃檯').waitFor()
  await first.getByRole('button', { name: '6 號' }).click()
  await first.getByText('這段時間至少還有 3 個櫃檯').waitFor()
  await first.getByRole('button', { name: '六', exact: true }).click()
  await first.getByLabel('到', { exact: true }).fill('12:30')
  await page.getByRole('button', { name: '移除第 2 段' }).click()
  await page.getByRole('button', { name: '新增一段' }).click()
  const second = page.getByRole('group', { name: '第 2 段' })
  await second.getByLabel('從', { exact: true }).fill('15:00')
  await second.getByLabel('到', { exact: true }).fill('15:15')
  await second.getByRole('button', { name: '1 號' }).click()
  await page.getByRole('group', { name: '機動櫃檯' }).getByRole('button', { name: '6 號' }).click()
  await first.getByText('這段時間至少還有 3 個櫃檯').waitFor()
  expect(await barriersOn(page)).toEqual([])
  await page.getByText('修改了：櫃檯、輪班與午休').waitFor()
  await save()
  await page.getByText('存好了').waitFor()
  expect(sent.at(-1)?.setup.roster).toEqual({
    away: [
      { weekdays: [1, 2, 3, 4, 5, 6], from: '12:00', to: '12:30', counters: [2, 4, 6] },
      { weekdays: [1, 2, 3, 4, 5], from: '15:00', to: '15:15', counters: [1] },
    ],
  })
  expect(
    sent
      .at(-1)
      ?.setup.counters.filter(({ flexible }) => flexible)
      .map(({ number }) => number),
  ).toEqual([6, 7])
})

test('VO31 an impossible roster is refused with what is allowed, and what was typed stays to be mended', async () => {
  const { page, sent } = here
  await section('輪班與午休')
  const first = page.getByRole('group', { name: '第 1 段' })
  for (const counter of [1, 3, 5, 6]) await first.getByRole('button', { name: `${counter} 號` }).click()
  await first.getByText('這段時間一個櫃檯都不剩').waitFor()
  const second = page.getByRole('group', { name: '第 2 段' })
  await second.getByLabel('到', { exact: true }).fill('12:15')
  await page.getByRole('button', { name: '新增一段' }).click()
  await save()
  await page.getByRole('heading', { name: '有 3 個地方要改' }).waitFor()
  const faults = (await page.getByRole('alert').getByRole('listitem').allTextContents()).join('\n')
  for (const words of [
    '輪班與午休roster.away.0.counters開門的時候所有櫃檯都不在，至少要留 1 個',
    '輪班與午休roster.away.1.to要比 12:45 晚',
    '輪班與午休roster.away.2.counters太少，至少要 1 個',
  ])
    expect(faults).toContain(words)
  expect(await barriersOn(page)).toEqual([])
  await first.getByRole('button', { name: '1 號' }).click()
  await second.getByLabel('到', { exact: true }).fill('13:15')
  await page.getByRole('button', { name: '移除第 3 段' }).click()
  await save()
  await page.getByText('存好了').waitFor()
  expect(sent.at(-1)?.setup.roster.away[1]?.to).toBe('13:15')
})
