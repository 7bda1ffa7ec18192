// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'
import { opening, peopleWritten, workdayFrom } from './days.ts'
import type { LifeStep } from './life.ts'
import type { Script } from './script.ts'

const rules = [
  {
    key: 'rule-committee', name: '党委会议事规则', type: 'party-committee', from: '2021-03-01',
    checklist: [{ point: '法定人数', threshold: '应到委员半数以上，讨论干部须三分之二以上' }, { point: '议题', threshold: '会前三日送达' }],
  },
  {
    key: 'rule-major', name: '“三重一大”实施细则', type: 'major-matters', from: '2021-06-01',
    checklist: [{ point: '大额资金', threshold: '五万元以上' }, { point: '主要负责人', threshold: '末位表态' }, { point: '合法性审查', threshold: '会前出具意见' }],
  },
  { key: 'rule-study', name: '干部学法制度', type: 'study', from: '2021-09-01', checklist: [{ point: '集中学法', threshold: '每月一次' }] },
] as const

/** What the county pays for a finished dispute, in 分; the version of 2026 pays more and asks for the record besides. */
const rates = [
  { grade: '疑难', form: 'written', leastAmount: 500_000, needs: ['record', 'visit'], amount: 40_000 },
  { grade: '一般', form: 'written', needs: ['visit'], amount: 20_000 },
  { grade: '简易', form: 'oral', needs: ['visit'], amount: 10_000 },
] as const
const ratesOf2026 = [
  { grade: '疑难', form: 'written', leastAmount: 500_000, needs: ['record', 'visit'], amount: 50_000 },
  { grade: '一般', form: 'written', needs: ['record', 'visit'], amount: 25_000 },
  { grade: '简易', form: 'oral', needs: ['visit'], amount: 12_000 },
] as const

/** The county's rule on subsidies as the town keeps it: one version through 2025, the next from 2026. */
export function writeSubsidyRule(script: Script, year: number): void {
  const day = opening(year)
  script.add({
    key: 'rule-subsidy', kind: 'governance-rule', village: 0,
    steps: [
      {
        step: 'record', day, recordedOn: day, by: 'justice-office',
        data: { name: '示范县人民调解以案定补办法', type: 'subsidy', documentNumber: '示司〔2020〕6号', from: '2021-01-01', rates },
      },
      {
        step: 'replace', day: '2026-01-05', by: 'justice-office',
        data: {
          to: '2025-12-31', why: 'replaced', nextTitle: '示范县人民调解以案定补办法（2026年修订）', nextFrom: '2026-01-01',
          nextNumber: '示司〔2025〕18号', nextRates: ratesOf2026,
        },
      },
    ],
  })
}

/** The town's own rules in force when the ledger is opened; the study rule has a new version since 2026. */
export function writeRules(script: Script, year: number): void {
  const day = opening(year)
  for (const { key, ...rule } of rules) script.add({
    key, kind: 'governance-rule', village: 0,
    steps: [
      {
        step: 'record', day, recordedOn: day, by: 'party-office',
        data: { ...rule, documentNumber: `${script.town.name}委〔2021〕${Number(rule.from.slice(5, 7)) + 1}号` },
      },
      ...(key === 'rule-study' ? [{
        step: 'replace', day: '2026-03-02', by: 'party-office',
        data: {
          to: '2026-02-28', why: 'replaced', nextTitle: '干部学法制度（2026年修订）', nextFrom: '2026-03-01',
          nextNumber: `${script.town.name}委〔2026〕6号`,
          nextChecklist: [{ point: '集中学法', threshold: '每月一次' }, { point: '旁听庭审', threshold: '每年一次' }],
        },
      }] : []),
    ],
  })
}

const granted = { grant: 'provincial', grantDocument: '省人民政府赋权决定', publishedOn: '2021-11-15', from: '2021-12-01' } as const
const powers = [
  {
    code: 'ZF-017', name: '擅自占用道路摆摊的处罚', basis: '城市市容和环境卫生管理条例第十四条、第三十六条', penaltyKinds: ['warning', 'fine'],
    inspectable: true, ...granted,
  },
  {
    code: 'ZF-021', name: '乡村建设未按许可建设的处理', basis: '城乡规划法第六十五条', grant: 'statutory', from: '2019-04-23',
    penaltyKinds: ['warning'], inspectable: true,
  },
  { code: 'ZF-034', name: '餐饮油烟直接排放的处罚', basis: '大气污染防治法第一百一十八条', penaltyKinds: ['fine'], inspectable: true, ...granted },
  {
    code: 'ZF-046', name: '生产经营单位未进行安全教育的处罚', basis: '安全生产法第六十五条、第九十七条', penaltyKinds: ['fine'], coercive: true,
    inspectable: true, ...granted,
  },
  { code: 'ZF-052', name: '占用消防通道的处罚', basis: '消防法第六十条', penaltyKinds: ['warning', 'fine'], inspectable: true, ...granted },
] as const
const duties = [
  { list: 'basic', code: 'JB-008', name: '矛盾纠纷排查化解', basis: '人民调解法第八条' },
  { list: 'basic', code: 'JB-015', name: '普法宣传', basis: '地方组织法第七十六条' },
  { list: 'joint', code: 'PH-004', name: '食品安全隐患排查', basis: '食品安全法第六条' },
  { list: 'taken-back', code: 'SH-002', name: '特种设备检查', basis: '特种设备安全法第五条' },
  { list: 'service', code: 'FW-011', name: '城乡居民养老保险参保', basis: '社会保险法第二十条', online: true },
  { list: 'service', code: 'FW-012', name: '临时救助申请', basis: '社会救助暂行办法第四十七条', online: true },
  { list: 'service', code: 'FW-019', name: '老年证办理', basis: '老年人权益保障法第五十三条', online: false },
] as const

/** What the town may enforce and must do, as its published lists have it; keys of the powers, in order. */
export function listPowers(script: Script, year: number): string[] {
  const day = peopleWritten(year)
  const publish = (on: Day): LifeStep => ({
    step: 'publishInspection', day: on, by: 'enforcement-head',
    data: { inspectable: true, inspectionPublishedOn: on, shownAt: '镇政府公开栏、县政府网站' },
  })
  for (const { list, ...item } of duties) script.add({
    key: `duty-${item.code}`, kind: 'power-item', village: 0,
    steps: [{ step: 'record', day, recordedOn: day, by: 'party-office', data: { list, ...item, from: '2021-12-01', shownAt: '镇政府公开栏' } }],
  })
  return powers.map(item => script.add({
    key: `power-${item.code}`, kind: 'power-item', village: 0,
    steps: [
      {
        step: 'record', day, recordedOn: day, by: 'enforcement-head',
        data: { list: 'enforcement', ...item, inspectionPublishedOn: day, shownAt: '镇政府公开栏' },
      },
      ...(year < 2025 ? [publish(workdayFrom('2025-02-17'))] : []),
    ],
  }))
}

