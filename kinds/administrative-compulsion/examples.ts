// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

const onSite = {
  officers: [{ officer: { id: 'officer-1' } }, { officer: { id: 'officer-2' } }], certificatesShown: true, rightsTold: true,
  siteRecord: true,
}
const things = [{ thing: '无标识燃气瓶', place: '乙镇仓库', amount: '12只' }]
const power = { id: 'power-1' }
const firm = { partyKind: 'organisation', organisation: '乙镇某燃气供应站', power }

export const examples: Example[] = [
  {
    title: '紧急扣押：次日补办批准，检测期间不计入，经批准延长，期满解除',
    steps: [
      {
        step: 'propose', day: '2025-03-03', by: 'officer',
        data: { ...firm, form: 'seizure', about: '违规储存气瓶', urgent: true, urgentWhy: '气瓶泄漏' },
      },
      { step: 'seizeAtOnce', day: '2025-03-03', by: 'officer', data: { ...onSite, things } },
      { step: 'backfill', day: '2025-03-04', by: 'officer', refused: '补办批准与紧急查封、扣押应由不同的人办理' },
      { step: 'backfill', day: '2025-03-04', by: 'head' },
      {
        step: 'startTesting', day: '2025-03-10', data: { testingWhat: '气瓶检验', testingTold: false },
        refused: '检测、检验、鉴定的期间应明确并书面告知当事人，没有告知的不能不计入',
      },
      { step: 'startTesting', day: '2025-03-10', data: { testingWhat: '气瓶检验', testingTold: true } },
      { step: 'endTesting', day: '2025-03-20' },
      { step: 'extend', day: '2025-04-11', by: 'head', data: { extendDays: 15, extendReason: '案情复杂', extensionTold: true } },
      { step: 'release', day: '2025-04-27', data: { releaseWhy: 'decided' } },
      { step: 'close', day: '2025-04-28', data: { result: '合格的退还，不合格的依法处理' } },
    ],
    expects: {
      state: 'closed',
      clocks: { backfill: { last: '2025-03-04', late: false }, seizure: { last: '2025-04-27', late: false } },
      figures: { 'enforce.compulsions': 1, 'enforce.seizures': 1, 'enforce.compulsions_urgent': 1, 'enforce.seizures_overdue': 0 },
      in: '2025',
    },
  },
  {
    title: '强制拆除：复议和诉讼期限都届满后才决定，不在夜间实施',
    steps: [
      {
        step: 'propose', day: '2024-09-02', by: 'officer',
        data: { ...firm, form: 'demolition', about: '占用河道搭建', decisionNumber: '乙府拆〔2024〕2号' },
      },
      { step: 'approve', day: '2024-09-03', by: 'head' },
      { step: 'urge', day: '2024-09-04', data: { duty: '拆除违法搭建', dutyBy: '2024-09-20', announcement: '现场和公告栏' } },
      { step: 'hearParty', day: '2024-09-10', data: { demandHeard: '要求延期，不予采纳' } },
      {
        step: 'decide', day: '2024-10-08', by: 'head',
        data: { enforcementNumber: '乙府强〔2024〕1号', remediesEnd: '2024-10-08', noRemedy: true },
        refused: '复议和诉讼期限还没有都届满，届满的次日起才可以强制拆除',
      },
      {
        step: 'decide', day: '2024-10-09', by: 'head',
        data: { enforcementNumber: '乙府强〔2024〕1号', remediesEnd: '2024-10-08', noRemedy: true },
      },
      { step: 'perform', day: '2024-10-15', data: { ...onSite, atNight: true }, refused: '不得在夜间或者法定节假日实施强制执行，情况紧急的除外' },
      { step: 'perform', day: '2024-10-15', data: { ...onSite, atNight: false, result: '已拆除' } },
      { step: 'close', day: '2024-10-16' },
    ],
    expects: {
      state: 'closed', figures: { 'enforce.compulsions': 1, 'enforce.demolitions': 1, 'enforce.court_applications': 0 }, in: '2024',
    },
  },
  {
    title: '申请法院执行：催告十个工作日后、三个月内申请，准予执行',
    steps: [
      {
        step: 'propose', day: '2025-06-03', by: 'officer',
        data: { ...firm, form: 'court', about: '罚款不缴纳', decisionNumber: '乙综执罚〔2024〕20号' },
      },
      { step: 'approve', day: '2025-06-04', by: 'head' },
      { step: 'windowOpens', day: '2025-06-10', data: { remediesEnd: '2025-06-10' } },
      { step: 'urge', day: '2025-06-11', data: { duty: '缴纳罚款二万元', dutyBy: '2025-06-24' } },
      {
        step: 'apply', day: '2025-06-25', by: 'head', data: { courtName: '示范县人民法院', noRemedy: true },
        refused: '催告书送达十个工作日后仍未履行的才可以申请法院执行，最早为2025年6月26日',
      },
      { step: 'apply', day: '2025-09-10', by: 'head', data: { courtName: '示范县人民法院', noRemedy: true } },
      { step: 'courtAccepts', day: '2025-09-15' },
      { step: 'courtRules', day: '2025-09-22', data: { ruling: 'allowed' } },
      { step: 'close', day: '2025-11-03', data: { result: '法院已执行到位' } },
    ],
    expects: {
      state: 'closed', clocks: { apply: { last: '2025-09-10', late: false } },
      figures: { 'enforce.court_applications': 1, 'enforce.court_allowed': 1, 'enforce.compulsions': 1 }, in: '2025',
    },
  },
  {
    title: '代履行：三个工作日前催告',
    steps: [
      {
        step: 'propose', day: '2025-05-06', by: 'officer',
        data: { ...firm, form: 'substitute', about: '倾倒渣土不清运', decisionNumber: '乙府清〔2025〕3号' },
      },
      { step: 'approve', day: '2025-05-06', by: 'head' },
      { step: 'urge', day: '2025-05-07', data: { duty: '清运渣土', dutyBy: '2025-05-14', estimate: 8_000_00 } },
      { step: 'decide', day: '2025-05-15', by: 'head', data: { enforcementNumber: '乙府代〔2025〕1号', substitute: '示范县某环卫公司' } },
      { step: 'urgeSubstitute', day: '2025-05-16' },
      { step: 'perform', day: '2025-05-20', data: onSite, refused: '代履行的催告太迟，应在实施的三个工作日前催告，最迟应在2025年5月15日' },
      { step: 'perform', day: '2025-05-21', data: { ...onSite, cost: 7_500_00 } },
    ],
    expects: { state: 'carriedOut', figures: { 'enforce.substitutions': 1, 'enforce.compulsions': 1 }, in: '2025' },
  },
  {
    title: '扣押先批准后实施，超过三十日才解除',
    steps: [
      { step: 'propose', day: '2025-07-01', by: 'officer', data: { ...firm, form: 'seizure', about: '无证经营烟花爆竹' } },
      { step: 'seizeAtOnce', day: '2025-07-01', by: 'officer', data: { ...onSite, things }, refused: '不是情况紧急的，应先经负责人批准' },
      { step: 'approve', day: '2025-07-01', by: 'head' },
      { step: 'seize', day: '2025-07-02', data: { ...onSite, things } },
      { step: 'release', day: '2025-08-02', data: { releaseWhy: 'ended' } },
    ],
    expects: {
      state: 'released', clocks: { seizure: { last: '2025-08-01', late: true } },
      figures: { 'enforce.compulsions': 1, 'enforce.seizures': 1 }, in: '2025',
    },
  },
  {
    title: '提请扣押，负责人不予批准',
    steps: [
      { step: 'propose', day: '2025-08-11', by: 'officer', data: { ...firm, form: 'seizure', about: '占道经营' } },
      { step: 'reject', day: '2025-08-11', by: 'head', data: { rejectWhy: '责令改正即可' } },
    ],
    expects: { state: 'rejected', figures: { 'enforce.compulsions': 0 }, in: '2025' },
  },
]
