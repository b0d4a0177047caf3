import { describe, expect, test } from 'vitest'
import type { Answer, Command, Refusal } from '../../shared/contract.ts'
import { slips, ticketExamples } from '../support/examples/ticket.ts'
import { type OnStage, stageFor } from '../support/on-stage.ts'

const open = stageFor('kiosk/ticket', { width: 1080, height: 1920 })
const { ordinary } = ticketExamples
const giving = {
  answer: ({ type }: Command): Answer => (type === 'ring-bell' ? { ok: true } : { ok: true, slip: slips.ordinary }),
}
const refusing = (refusal: Refusal) => ({ answer: (): Answer => ({ ok: false, refusal }) })
const plain = { type: 'take-ticket', priority: null, quiet: false, language: 'zh-TW', missing: [] } as const

describe('a number', () => {
  test('TW4 where no counter is open, it says so instead of guessing: at the entrance, where nobody is ahead either', async () => {
    const { page, press } = await open(ticketExamples['empty morning'])
    await press(/^戶籍謄本/)
    await press(/^戶籍謄本（中文）/)
    await page.getByText('前面沒有人').waitFor()
    await page.getByText('目前沒有開放的櫃檯').waitFor()
    expect(await page.locator('main').innerText()).not.toMatch(/不用排隊|不必等候|約 \d/)
  })

  test('VT10 the commonest matter takes three taps', async () => {
    const { page, press, acts } = await open(ordinary, giving)
    await press(/^戶籍謄本/)
    await press(/^戶籍謄本（中文）/)
    await page.getByText('前面 6 人').waitFor()
    await page.getByText('約 18 分，最晚約 30 分').waitFor()
    await press('取號')
    await page.getByRole('heading', { name: '您的號碼' }).waitFor()
    expect(await acts()).toEqual([{ ...plain, matters: ['transcript-zh'] }])
  })

  test('VT11 two taps are one number', async () => {
    const { page, acts } = await atCheck()
    await page.getByRole('button', { name: '取號' }).dblclick()
    await page.getByRole('heading', { name: '您的號碼' }).waitFor()
    expect(await acts()).toHaveLength(1)
  })

  test('VT12 who needs to go first says so with one tap, and nobody asks for proof', async () => {
    const { page, press, acts } = await atCheck()
    await page.getByText('不必出示證明').waitFor()
    await press('年滿 65 歲')
    await page.getByText('前面 1 人').waitFor()
    await press('取號')
    expect(await acts()).toEqual([{ ...plain, matters: ['transcript-zh'], priority: 'senior' }])
  })

  test.each([
    ['accepted', [], { quiet: true }],
    ['declined', ['一般櫃檯'], { quiet: false }],
    ['declined for priority', ['懷孕'], { quiet: false, priority: 'pregnancy' }],
  ] as const)('VT13 the quiet counter is offered and may be declined: %s', async (_, choices, told) => {
    const { press, acts } = await open(ordinary, giving)
    await press(/^家庭與身分事項/)
    await press(/^死亡登記/)
    for (const choice of choices) await press(choice)
    await press('取號')
    expect(await acts()).toEqual([{ ...plain, ...told, matters: ['death'] }])
  })

  test('VT14 the number is the same page and the same slip for everybody, without any matter', async () => {
    const pages: string[] = []
    for (const way of [
      [/^戶籍謄本/, /^戶籍謄本（中文）/],
      [/^家庭與身分事項/, /^離婚登記/],
    ]) {
      const { page, press } = await open(ordinary, giving)
      for (const name of way) await press(name)
      await press('取號')
      await page.getByRole('img', { name: '用手機看進度的 QR 碼' }).first().waitFor()
      await page.mouse.click(2, 2)
      await page.getByRole('button', { name: '完成', exact: true }).waitFor()
      pages.push(
        (await page.locator('body').innerHTML()).replace(/<time.*?<\/time>|id="[^"]*"|aria-labelledby="[^"]*"/g, ''),
      )
    }
    expect(pages[1]).toBe(pages[0])
    expect(pages[0]).not.toMatch(/謄本|離婚|登記/)
  })

  test('VT15 the page says how many are ahead, how long at most, the rule, and what a phone is for', async () => {
    const { page, press } = await atCheck()
    await press('取號')
    const card = page.getByRole('article')
    expect((await card.innerText()).replace(/\s+/g, ' ')).toBe(
      '全功能 1024 前面等候 6 人 大約等候 18 分 最晚約 30 分 ' +
        '一般依取號順序叫號；愛心優先每等 1 分鐘以 5 分鐘計，等滿 10 分鐘必為下一位；' +
        '預約自時段前 5 分鐘起，每等 1 分鐘以 8 分鐘計；無法久候者最先叫號；專用櫃檯先叫專用號。 ' +
        '用手機看進度，可以先去走走 用手機相機掃這個方塊。快輪到您時，手機會提醒您。 沒有手機也沒關係，請看大廳的看板。',
    )
  })

  test('VT16 a wait that is not known is not invented', async () => {
    const { page, press } = await atCheck({ answer: () => ({ ok: true, slip: slips['nothing known yet'] }) })
    await press('取號')
    await page.getByText('目前沒有開放的櫃檯').first().waitFor()
  })

  test('VT17 paper carries number, people ahead, time, code, office and rule in Mandarin and the visitor’s language', async () => {
    const { page, press } = await open(ordinary, giving)
    await page.addInitScript(() =>
      Object.assign(window, { print: () => document.body.setAttribute('data-printed', '') }),
    )
    await page.reload()
    await press('English')
    await press(/^National ID card/)
    await press(/換領/)
    let letCome = () => {}
    const coming = new Promise<void>((done) => {
      letCome = done
    })
    await page.route('**/qr.json*', (route) => coming.then(() => route.continue()))
    await press('Take a number')
    // Paper waits for the code that is on its way.
    await page.locator('button[aria-busy="true"]', { hasText: 'Print' }).waitFor()
    letCome()
    await press('Print')
    await page.locator('body[data-printed]').waitFor()
    await page.emulateMedia({ media: 'print' })
    const paper = await page.locator('body').innerText()
    for (const words of [
      '臺中市龍井區戶政事務所',
      'Longjing',
      '1024',
      '前面等候 6 人',
      'Ahead of you 6',
      '10:24',
      '必為下一位',
      'next after 10 minutes',
    ])
      expect(paper).toContain(words)
    expect(paper).not.toMatch(/身分證|ID card/)
    expect(await page.locator('svg[role=img]:visible').count()).toBe(1)
  })
})

describe('papers', () => {
  test('VT18 what is missing is said kindly, and told to the counter', async () => {
    const { page, press, acts } = await atCheck()
    await press(/^規費每張15元/)
    await page.getByText('沒關係，還是可以取號').waitFor()
    await press('取號')
    expect(await acts()).toEqual([
      { ...plain, matters: ['transcript-zh'], missing: [{ matter: 'transcript-zh', document: 3 }] },
    ])
  })

  test('VT19 several matters stand on one ticket, at most five, and a paper that two need is asked for once', async () => {
    const { page, press, acts } = await open(ordinary, giving)
    for (const name of [/^遷入登記 /, /^住址變更登記/, /^遷出登記/, /^戶長變更登記/, /^分戶登記/]) {
      await press(/^遷入・住址/)
      await press(name)
      if (name.source !== '^分戶登記') await press('再加一件')
    }
    await page.getByText('一張號碼牌最多 5 件').waitFor()
    const papers = await page.getByRole('button', { name: /沒帶$/ }).allInnerTexts()
    expect(new Set(papers).size).toBe(papers.length)
    await press('不辦這件：遷出登記')
    await press(/^委託辦理/)
    await press('取號')
    const [command] = await acts()
    expect(command).toEqual({
      ...plain,
      matters: ['move-in', 'address-change', 'head-change', 'split-household'],
      missing: [
        { matter: 'move-in', document: 5 },
        { matter: 'address-change', document: 4 },
        { matter: 'head-change', document: 2 },
        { matter: 'split-household', document: 3 },
      ],
    })
  })
})

describe('when it does not go', () => {
  test('VT20 a refusal is said in the visitor’s language, and every choice is kept', async () => {
    const { page, press, acts } = await open(ordinary, refusing({ code: 'no-number-left' }))
    await press('English')
    await press(/^National ID card/)
    await page.getByRole('main').locator('button', { hasText: '補領' }).click()
    await press('Pregnant')
    await press('Take a number')
    await page.getByRole('alert').getByText('Today’s numbers of this kind are used up.').waitFor()
    await page.getByRole('button', { name: 'Pregnant', pressed: true }).waitFor()
    expect(await acts()).toHaveLength(1)
  })

  test('VT21 without a connection there is no number, and none is asked for later by itself', async () => {
    const { page, stage, complaints, press, tryPress } = await atCheck()
    await page.context().setOffline(true)
    stage.cut()
    await page.getByText('連線中斷').waitFor()
    await tryPress('取號')
    await page.getByText('現在連不上系統').waitFor()
    await page.context().setOffline(false)
    await page.getByText('連線中斷').waitFor({ state: 'detached' })
    expect(stage.acts).toEqual([])
    await press('取號')
    await page.getByRole('heading', { name: '您的號碼' }).waitFor()
    expect(stage.acts).toHaveLength(1)
    expect(complaints.filter((one) => !/ERR_INTERNET_DISCONNECTED|WebSocket/.test(one))).toEqual([])
  })
})

/** On the page before the number, for the commonest matter. */
async function atCheck(options: Parameters<typeof open>[1] = giving): Promise<OnStage> {
  const here = await open(ordinary, options)
  await here.press(/^戶籍謄本/)
  await here.press(/^戶籍謄本（中文）/)
  return here
}
