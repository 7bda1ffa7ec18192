// SPDX-License-Identifier: MulanPSL-2.0
import { addDays, addMonths, type Day } from '../../law/law.ts'
import { earlier, firstMatters, soonAfter, spread, workdayUntil } from './days.ts'
import { type LifeStep, linked, member } from './life.ts'
import type { Rosters } from './rosters.ts'
import type { Script } from './script.ts'
import type { Seeded } from './seeded.ts'

/** Contracts of a year, each reviewed once before it was signed. */
export interface Contracts {
  year: number
  key: string
  count: number
  from?: Day
  to?: Day
}

/** What a township buys, lets and builds; amounts in 元. */
const sorts = [
  { name: '集镇保洁服务', type: 'purchase', counterparty: '示范保洁服务有限公司', amount: 186_000, duty: '半年考核付款', months: 12 },
  { name: '村道路硬化工程', type: 'works', counterparty: '示范路桥工程有限公司', amount: 238_000, duty: '竣工验收', months: 5 },
  { name: '集体仓库租赁', type: 'lease', counterparty: '示范农产品有限公司', amount: 36_000, duty: '支付半年租金', months: 12 },
  { name: '宣传栏制作', type: 'purchase', counterparty: '示范广告有限公司', amount: 24_800, duty: '安装验收', months: 3 },
  { name: '山坪塘整治工程', type: 'works', counterparty: '示范水利工程有限公司', amount: 152_000, duty: '汛前完工', months: 6 },
  { name: '办公设备采购', type: 'purchase', counterparty: '示范办公用品经营部', amount: 18_600, duty: '到货验收', months: 2 },
  { name: '法律顾问服务', type: 'purchase', counterparty: '示范律师事务所', amount: 60_000, duty: '半年服务报告', months: 12 },
  { name: '食堂食材配送', type: 'purchase', counterparty: '示范餐饮配送有限公司', amount: 142_000, duty: '按月结算', months: 12 },
  { name: '安全隐患第三方排查', type: 'purchase', counterparty: '示范安全技术服务有限公司', amount: 45_000, duty: '提交排查报告', months: 6 },
  { name: '公益林管护', type: 'other', counterparty: '示范林业专业合作社', amount: 28_000, duty: '年度巡护记录', months: 12 },
] as const
const remarks = [
  { issue: '没有约定违约责任', advice: '补充违约责任条款' }, { issue: '付款条件不明', advice: '写明验收后几日内付款' }, { issue: '争议解决只写协商', advice: '写明管辖法院' },
  { issue: '没有写明质量标准', advice: '附技术要求' },
] as const

/** Drafted by an office, reviewed by the adviser, signed by the mayor, performed. */
export function contractAndReview(script: Script, rosters: Rosters, says: Contracts): void {
  const { year, key, count, from = firstMatters(year), to = `${year}-11-24` } = says
  const seeded = script.seeded(`contracts ${year} ${key}`)
  for (const [at, day] of spread(seeded, count, { year, from, to }).entries()) {
    const sort = sorts[at % sorts.length]!
    const ofVillage = sort.type === 'works' || sort.type === 'lease'
    const name = `${ofVillage ? script.villageName((at % script.villages.length) + 1) : ''}${sort.name}合同`
    const [contract, review] = [`${key}-${at + 1}`, `${key}-${at + 1}-review`]
    const submitted = soonAfter(seeded, day, [0, 2])
    const complete = soonAfter(seeded, submitted, [0, 2])
    const opined = soonAfter(seeded, complete, [2, 7])
    const remark = seeded.chance(0.55) ? seeded.pick(remarks) : undefined
    const answered = soonAfter(seeded, opined, [0, 3])
    const number = `${script.town.name}法审〔${day.slice(0, 4)}〕${at + 1}号`
    const amount = Math.round((sort.amount * seeded.between(70, 140)) / 10_000) * 100 * 100
    script.add({
      key: contract, kind: 'contract', village: 0,
      steps: [
        {
          step: 'draft', day, by: 'handler',
          data: { name, type: sort.type, counterparty: sort.counterparty, amount, office: `${script.town.name}经济发展办公室`, version: '第一稿' },
        },
        { step: 'submit', day: submitted, by: 'handler' },
        ...signed(rosters, seeded, { review, answered, remarked: remark !== undefined, duty: sort.duty, months: sort.months, at }),
      ],
    })
    script.add({
      key: review, kind: 'legality-review', village: 0, openedBy: { life: contract, step: 'submit', nth: 0 },
      steps: [
        { step: 'complete', day: complete, by: 'adviser' },
        {
          step: 'review', day: opined, by: 'adviser',
          data: { adviser: member(rosters.advisers[0]!), ...(remark ? { issues: [remark] } : {}) },
        },
        { step: 'opine', day: opined, by: 'adviser', data: { conclusion: remark ? 'lawful-if-changed' : 'lawful', opinionNumber: number } },
        { step: 'answer', day: answered, by: 'handler', ...(remark ? { data: { issues: [{ ...remark, adopted: 'yes' }] } } : {}) },
      ],
    })
  }
}

function signed(
  rosters: Rosters, seeded: Seeded, { review, answered, remarked, duty, months, at }: {
    review: string; answered: Day; remarked: boolean; duty: string; months: number; at: number
  },
): LifeStep[] {
  const day = soonAfter(seeded, answered, [1, 5])
  const endsOn = addDays(addMonths(day, months), -1)
  const due = workdayUntil(addMonths(day, Math.ceil(months / 2)))
  const performed = workdayUntil(earlier(due, addDays(due, -seeded.between(0, 6))))
  return [
    {
      step: 'receiveReview', day: answered, by: 'handler', after: [{ life: review, step: 'opine' }],
      data: { review: linked(review), ofThisVersion: true, advice: remarked ? 'all' : 'none' },
    },
    {
      step: 'sign', day, by: 'handler',
      data: {
        signer: member(rosters.leaders[at % 4 === 3 ? 2 : 1]!), duties: [{ what: duty, due }, { what: '合同终结结算', due: endsOn }],
        nextDue: due, endsOn,
      },
    },
    { step: 'perform', day: performed, by: 'handler', data: { performed: duty, nextDue: endsOn } },
    { step: 'close', day: workdayUntil(endsOn), by: 'handler', data: { outcome: '已按约履行，结算付清。' } },
  ]
}
