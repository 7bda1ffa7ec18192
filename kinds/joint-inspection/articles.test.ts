// SPDX-License-Identifier: MulanPSL-2.0
import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { commander, openTown } from '../../conformance/open-town.ts'
import { play } from '../../conformance/play.ts'
import type { ExampleStep, Guard } from '../../kernel/declare/declare.ts'
import { notice54, penaltyLaw } from '../../law/law.ts'
import type { Engine } from '../../store/engine/engine.ts'
import { openMemory } from '../../store/engine/memory.ts'
import { type Ledger, Store } from '../../store/store.ts'
import { kinds } from '../register.ts'
import jointInspection from './kind.ts'

const officer = (name: string) => ({ name, unit: '示范县市场监管局', certificate: 'SF-0001', expires: '2027-12-31' })
const plan = (day: string, data: object = {}): ExampleStep =>
  ({ step: 'plan', day, data: { mode: 'onecheck', scene: 'small-firm', ...data } })
const visit = (day: string, data: object = {}): ExampleStep => ({
  step: 'visit',
  day,
  data: { certificatesShown: true, officers: [officer('周某'), officer('吴某')], objects: [{ entity: '甲镇四号加工厂' }], ...data },
})
const refused = (...steps: ExampleStep[]) => play(jointInspection, steps).refusals.map(each => each.message)
const guards = (step: string): readonly Guard[] => jointInspection.procedure.steps[step]?.onlyIf ?? []

describe('国办发〔2024〕54号第五部分：检查前经负责人批准，紧急的补办', () => {
  const notApproved = '涉企检查尚未批准，应先办“批准检查”；来不及事先批准的，注明“紧急情况先行检查”并在检查后补办'

  it('公布前一日的检查不受此限，公布当日起应先批准', () => {
    expect(refused(plan('2025-01-02'), visit('2025-01-02'))).toEqual([])
    expect(refused(plan('2025-01-02'), visit('2025-01-03'))).toEqual([notApproved])
    expect(refused(plan('2025-01-02'), { step: 'approve', day: '2025-01-03' }, visit('2025-01-03'))).toEqual([])
  })

  it('明确不是涉企检查的不受此限，没有填的按涉企检查办理', () => {
    expect(refused(plan('2025-06-10', { enterprise: false }), visit('2025-06-10'))).toEqual([])
    expect(refused(plan('2025-06-10', { enterprise: true }), visit('2025-06-10'))).toEqual([notApproved])
  })

  it('紧急情况可以先检查，补办批准之前不能告知结果；不紧急的不能补办', () => {
    const start = [plan('2025-06-10'), visit('2025-06-10', { urgent: true }), { step: 'record', day: '2025-06-10' }]
    expect(refused(...start, { step: 'tell', day: '2025-06-11' })).toEqual(['紧急情况先行检查的，应先“补办批准”再告知结果'])
    expect(refused(...start, { step: 'backfill', day: '2025-06-11' }, { step: 'tell', day: '2025-06-11' })).toEqual([])
    const approved = [plan('2025-06-10'), { step: 'approve', day: '2025-06-10' }, visit('2025-06-10')]
    expect(refused(...approved, { step: 'backfill', day: '2025-06-10' }))
      .toEqual(['只有注明“紧急情况先行检查”的检查才补办批准'])
  })

  it('拒绝时给出依据', () => {
    expect(guards('visit').find(each => each.otherwise === notApproved)?.cites).toEqual(notice54.cite('5'))
  })
})

describe('行政处罚法第四十二条：由具有执法资格的人员实施，不少于两人', () => {
  it('一人不行，两人可以', () => {
    const one = '执法人员不足两人，检查应由两名以上具有执法资格的人员进行'
    expect(refused(plan('2024-06-12'), visit('2024-06-12', { officers: [officer('周某')] }))).toEqual([one])
    expect(refused(plan('2024-06-12'), visit('2024-06-12'))).toEqual([])
  })

  it('本镇人员的证件按检查当日的名册核对，依据是本条', () => {
    expect(jointInspection.procedure.steps.visit?.relies?.slice(0, 1)).toMatchObject([
      { holds: 'enforcement-officer.certified', of: 'officers.officer', cites: penaltyLaw.cite('42', 1) },
    ])
  })

  it('每一行要么来自名册，要么写明外单位人员是谁、哪个单位、什么证', () => {
    expect(refused(plan('2024-06-12'), visit('2024-06-12', { officers: [officer('周某'), { unit: '示范县消防救援大队' }] })))
      .toEqual(['执法人员有一行没有写明是谁，应从本镇名册选择，或者填写外单位人员姓名'])
    expect(refused(plan('2024-06-12'), visit('2024-06-12', { officers: [officer('周某'), { name: '吴某', unit: '示范县消防救援大队' }] })))
      .toEqual(['外单位人员应写明所属单位、执法证号和证件有效期'])
    expect(refused(plan('2024-06-12'), visit('2024-06-12', { officers: [officer('周某'), { officer: { id: 'line-1' } }] }))).toEqual([])
  })
})

describe('行政处罚法第五十五条：检查时主动出示执法证件', () => {
  it('没有出示的不能登记为已检查', () => {
    expect(refused(plan('2024-06-12'), visit('2024-06-12', { certificatesShown: false }))).toEqual(['没有出示执法证件，对方有权拒绝检查，应先出示证件'])
    expect(guards('visit').find(each => each.otherwise.startsWith('没有出示'))?.cites).toEqual(penaltyLaw.cite('55', 1))
  })
})

describe('国办发〔2018〕118号第二部分：执法结果20个工作日内公布', () => {
  const publicity = (told: string, published?: string) =>
    play(jointInspection, [
      plan('2024-09-02'),
      visit('2024-09-03'),
      { step: 'record', day: '2024-09-03' },
      { step: 'tell', day: told },
      ...(published ? [{ step: 'publish', day: published, data: { publishedAt: '县政府门户网站' } }] : []),
    ]).matter?.clocks.publicity

  it('没有假日时：第20个工作日仍在期限内，次日逾期', () => {
    expect(publicity('2024-10-14', '2024-11-11')).toMatchObject({ last: '2024-11-11', late: false })
    expect(publicity('2024-10-14', '2024-11-12')).toMatchObject({ last: '2024-11-11', late: true })
  })

  it('跨中秋和国庆：假日不算，调休上班的周末算', () => {
    // September: 9–13, Saturday 14, 18–20, 23–27, Sunday 29, 30; October: 8–11
    expect(publicity('2024-09-06')).toMatchObject({ last: '2024-10-11' })
  })
})

describe('行政处罚法第四十二条第一款：外单位人员的证件在检查之日有效', () => {
  const withExpiry = (expires: string) => refused(plan('2025-06-10', { enterprise: false }), visit('2025-06-10', { officers: [officer('周某'), { ...officer('吴某'), expires }] }))

  it('有效期的最后一日可以，次日起不可以', () => {
    expect(withExpiry('2025-06-10')).toEqual([])
    expect(withExpiry('2025-06-09')).toEqual(['外单位人员的执法证件在检查之日已经过期，不得实施检查，请换持有有效证件的人员'])
  })
})

/** What looks at other matters is tried on a ledger. */
describe('国办发〔2024〕54号第四部分、民营经济促进法第五十二条：同一企业的检查', () => {
  let engine: Engine
  let ledger: Ledger
  let n = 0
  beforeAll(async () => {
    engine = await openMemory()
    ledger = await openTown(engine, new Store(engine, kinds, { bytes: randomBytes(32) }), 100)
  })
  afterAll(() => engine.close())

  const by = commander(kinds, '执法员', '2026-12-31')
  const take = (step: string, day: string, data: object = {}, matter?: string) =>
    ledger.run({ command: `i-${++n}`, kind: 'joint-inspection', step, day, village: 0, data: { ...data }, ...(matter ? { matter } : {}) }, by)
  const planned = async (day: string, data: object = {}) => (await take('plan', day, { mode: 'onecheck', scene: 'small-firm', enterprise: true, ...data })).matter
  const visited = async (day: string, entities: readonly string[], data: object = {}) => {
    const matter = await planned(day, data)
    await take('approve', day, {}, matter)
    return take('visit', day, { certificatesShown: true, officers: [officer('周某'), officer('吴某')], objects: entities.map(entity => ({ entity })) }, matter)
  }
  const over = '受检企业本年的检查已达到公布的年度频次上限，不再实施计划内的检查；有投诉举报、案件线索的登记为“因案检查”（示范加工厂已有 2 次，上限 2 次）'

  it('本镇没有设定上限的，不受限；设定之日起，达到上限后的计划内检查不准，逐家计算', async () => {
    for (const day of ['2026-01-12', '2026-02-12']) await visited(day, ['示范加工厂'])
    await visited('2026-03-02', ['示范建材店'])
    await expect(visited('2026-03-03', ['示范加工厂'])).resolves.toBeDefined()
    await ledger.set({ command: 'cap', name: 'joint-inspection.yearly-cap', from: '2026-04-01', length: { count: 2 }, document: '乙府办〔2026〕8号' }, by)
    await expect(visited('2026-03-31', ['示范建材店'])).resolves.toBeDefined()
    await expect(visited('2026-04-01', ['示范农机店', '示范加工厂'])).rejects.toMatchObject({ message: over.replace('已有 2 次', '已有 3 次'), cites: { article: '4' } })
    await expect(visited('2026-04-01', ['示范农机店', '示范建材店'])).rejects.toThrow('示范建材店已有 2 次')
    await expect(visited('2026-04-01', ['示范农机店'])).resolves.toBeDefined()
  })

  it('因案检查和非涉企检查不受上限，也不计入；次年重新计算', async () => {
    await expect(visited('2026-04-02', ['示范加工厂'], { mode: 'case' })).resolves.toBeDefined()
    await expect(visited('2026-04-02', ['示范加工厂'], { enterprise: false })).resolves.toBeDefined()
    await visited('2026-05-06', ['示范五金店'], { mode: 'case' })
    await visited('2026-05-07', ['示范五金店'], { mode: 'case' })
    await expect(visited('2026-05-08', ['示范五金店'])).resolves.toBeDefined()
    const before = await ledger.rebuild()
    expect(before.same).toBe(true)
  })

  it('还没有实施的检查可以合并，已经实施的不可以', async () => {
    const [one, other] = [await planned('2026-06-01'), await planned('2026-06-01')]
    const done = (await visited('2026-06-02', ['示范粮店'])).matter
    await expect(take('combine', '2026-06-03', { combined: [done] }, one)).rejects.toThrow('要合并的检查已经实施或者取消')
    await take('combine', '2026-06-03', { combined: [other], departments: '市场监管、消防' }, one)
    await ledger.run({ command: `m-${++n}`, matter: other, step: 'merge', into: one, reason: '合并为一次检查' }, by)
    await take('approve', '2026-06-04', {}, one)
    await take('visit', '2026-06-05', { certificatesShown: true, officers: [officer('周某'), officer('吴某')], objects: [{ entity: '示范粮店' }] }, one)
    expect((await ledger.read(one))!.row.counts).toContainEqual(expect.objectContaining({ figure: 'enforce.combined', n: 1 }))
    expect((await ledger.read(other))!.matter.mergedInto).toBe(one)
  })
})
