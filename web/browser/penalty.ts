// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import { addDays, type Day } from '../../law/law.ts'
import { type DeskUnderTest, town } from './desk-under-test.ts'
import { begin, confirm, done, onRoster, picks, refusedWith, takes, workdays } from './taking.ts'

const kind = 'administrative-penalty'
const power = '占用消防通道的处罚'

/** 综合执法队、司法所、镇长: a penalty case from filing to payment. */
export function penalty(desk: () => DeskUnderTest): void {
  const today = async () => (await (await desk().api('yi.zhifa')).me({})).today
  const reported = (day: Day) => done(desk(), 'yi.zhifa', kind, 'report', day, { lead: 'inspection', about: '占用消防通道堆放货物' })
  const filed = async (day: Day) => {
    const matter = await reported(day)
    const [item] = (await onRoster(desk(), 'yi.duizhang', 'power-item.penalty', day)).filter(({ name }) => name.startsWith(power))
    await done(
      desk(),
      'yi.duizhang',
      kind,
      'file',
      day,
      { track: 'ordinary', power: { id: item!.id }, actOn: day, withinTime: true, partyKind: 'organisation', organisation: '示范建材店' },
      matter,
    )
    return { matter, power: item!.id }
  }

  it('runs from filing to payment, with a hearing, and is not decided before it is heard and reviewed', async () => {
    const begins = addDays(await today(), -110)
    const matter = await reported(begins)
    const head = await desk().as('yi.duizhang')
    await takes(head, matter, '立案', addDays(begins, 1), async () => {
      await head.choose('适用程序', '普通程序')
      await picks(head, '涉嫌违反的执法事项', power)
      await head.fill('违法行为发生之日', begins)
      await head.choose('没有超过追究期限', '是')
      await head.choose('当事人类别', '法人或者其他组织')
      await head.fill('当事单位', '示范建材店')
    })
    expect(await head.reads()).toMatch(/办案期限/)
    await head.findsNoFault()
    const officers = (await onRoster(desk(), 'yi.zhifa', 'enforcement-officer.certified', begins)).slice(0, 2).map(({ id }) => ({ officer: { id } }))
    await done(
      desk(),
      'yi.zhifa',
      kind,
      'investigate',
      addDays(begins, 4),
      { officers, certificatesShown: true, facts: '货物占用通道两米', grave: true, reviewCases: ['rights'] },
      matter,
    )

    const team = await desk().as('yi.zhifa')
    const told = addDays(begins, 10)
    await takes(team, matter, '事先告知', told, async () => {
      await team.choose('拟处罚种类', '罚款')
      await team.fill('拟罚款金额', '60000')
      await team.choose('告知听证权', '是')
    })
    await takes(team, matter, '申请听证', workdays(told, 2))
    const invited = workdays(told, 3)
    await takes(team, matter, '通知听证', invited, async () => team.fill('听证时间和地点', '上午九时，镇政府二会议室'))

    const chair = await desk().as('yi.sifa')
    await begin(chair, matter, '举行听证', workdays(invited, 6))
    await chair.choose('主持人不是本案调查人员', '是')
    expect(await refusedWith(chair, '举行听证')).toMatch(/听证通知太迟，应在举行的七个工作日前通知，最迟应在\S+ 依据：《行政处罚法》第六十四条/)
    const heard = workdays(invited, 8)
    await chair.fill('举行听证日期', heard)
    await confirm(chair, '举行听证')
    await chair.findsNoFault()

    const leaders = (await onRoster(desk(), 'yi.duizhang', 'staff-member.leader', heard)).slice(0, 2)
    await done(
      desk(),
      'yi.duizhang',
      kind,
      'discuss',
      addDays(heard, 3),
      { opinions: leaders.map(({ id }) => ({ who: { id }, opinion: '同意' })) },
      matter,
    )
    const decidedOn = addDays(heard, 6)
    const decide = async () => {
      await begin(head, matter, '作出决定', decidedOn)
      await head.choose('处理决定', '罚款')
      await head.fill('决定书文号', '乙综执罚〔2026〕91号')
      await picks(head, '处罚依据的执法事项', power)
      await head.fill('罚款金额', '50000')
    }
    await decide()
    expect(await refusedWith(head, '作出决定')).toMatch(/本案应当法制审核（含经过听证的），未经审核不得作出决定\s*(?:依据：|（)《行政处罚法》第五十八条第一款/)

    // The page held it back by itself; that it was tried is kept all the same.
    const refused = async () =>
      (await (await desk().api('yi.sifa')).readRefusals({ town })).lines.filter(({ matter: of }) => of?.id === matter).map(({ step }) => step)
    await expect.poll(refused).toEqual(['作出决定', '举行听证'])

    const review = await done(desk(), 'yi.zhifa', 'legality-review', 'ask', addDays(heard, 1), {
      object: 'enforcement',
      subject: '示范建材店占用消防通道案',
      matter: [matter],
    })
    const [reviewer] = await onRoster(desk(), 'yi.guwen', 'post-holder.legal-reviewer', decidedOn)
    for (const [step, data] of [
      ['complete', {}],
      ['review', { legalReviewer: { id: reviewer!.id }, firstTime: false }],
      ['opine', { conclusion: 'lawful', opinionNumber: '审〔2026〕91号' }],
    ] as const)
      await done(desk(), 'yi.sifa', 'legality-review', step, addDays(heard, 2), data, review)
    await done(
      desk(),
      'yi.duizhang',
      kind,
      'decide',
      decidedOn,
      {
        outcome: 'fine',
        decisionNumber: '乙综执罚〔2026〕91号',
        basisPower: { id: (await onRoster(desk(), 'yi.duizhang', 'power-item.penalty', decidedOn)).find(({ name }) => name.startsWith(power))!.id },
        fine: 50_000_00,
        review: [review],
      },
      matter,
    )

    const served = addDays(decidedOn, 2)
    await takes(team, matter, '送达', served, async () => team.choose('送达方式', '直接送达'))
    expect(await team.reads()).toContain('缴纳罚款')
    await takes(team, matter, '缴清', addDays(served, 15), async () => team.fill('缴款票据号', 'P-0091'))
    await team.sees('已缴清')
    await team.findsNoFault()
    const page = await (await desk().api('yi.zhifa')).readMatter({ town, matter })
    expect(page.clocks.map(({ clock, running }) => [clock, running.late])).toEqual(
      expect.arrayContaining([
        ['decide', false],
        ['serve', false],
        ['pay', false],
      ]),
    )
    expect(page.documents.map(({ label }) => label)).toEqual(expect.arrayContaining(['行政处罚决定书']))
    for (const person of [head, team, chair]) await person.leave()
  })

  it('is not investigated by an officer whose certificate ran out the day before, and says so with the article', async () => {
    const day = addDays(await today(), -20)
    const opened = await done(desk(), 'yi.duizhang', 'enforcement-officer', 'record', addDays(day, -60), { person: '壬到期', from: addDays(day, -60) })
    await done(
      desk(),
      'yi.duizhang',
      'enforcement-officer',
      'certify',
      addDays(day, -60),
      { certificate: '示范执测091', issuedOn: addDays(day, -1_800), validTo: addDays(day, -1) },
      opened,
    )
    const { matter } = await filed(addDays(day, -5))
    const team = await desk().as('yi.zhifa')
    await begin(team, matter, '调查取证', addDays(day, -1))
    await team.choose('已主动出示执法证件', '是')
    await picks(team, '执法人员第 1 行执法人员', '壬到期')
    await team.press(/添加一行/, '执法人员')
    await picks(team, '执法人员第 2 行执法人员', '金朝东')
    await team.fill('调查取证日期', day)
    expect(await refusedWith(team, '调查取证')).toContain('执法人员当日没有有效的执法证件，不得办理处罚案件（第 1 行）（《行政处罚法》第四十二条第一款）')
    await team.findsNoFault()
    await team.fill('调查取证日期', addDays(day, -1))
    await confirm(team, '调查取证')

    const watcher = await desk().as('yi.sifa')
    await watcher.go(`/towns/${town}/log`)
    const row = watcher.page.getByRole('table', { name: '未准办理' }).getByRole('row').filter({ hasText: '执法人员当日没有有效的执法证件' }).first()
    expect(await row.innerText()).toMatch(/调查取证.*《行政处罚法》第四十二条第一款/s)
    await watcher.findsNoFault()
    for (const person of [team, watcher]) await person.leave()
  })
}
