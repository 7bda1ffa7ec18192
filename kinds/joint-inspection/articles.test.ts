// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { play } from '../../conformance/play.ts'
import type { ExampleStep, Guard } from '../../kernel/declare/declare.ts'
import { notice54, penaltyLaw } from '../../law/law.ts'
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
    expect(jointInspection.procedure.steps.visit?.relies).toMatchObject([
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
