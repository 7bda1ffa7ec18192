// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

const two = [{ officer: { id: 'officer-1' } }, { officer: { id: 'officer-2' } }]
const power = { id: 'power-1' }
const filed = { track: 'ordinary', power, withinTime: true, livelihood: true, online: true }
const citizen = { partyKind: 'citizen', party: '张某' }
const firm = { partyKind: 'organisation', organisation: '甲镇某建材厂' }
const inquiry = { officers: two, certificatesShown: true, transcripts: [] }

export const examples: Example[] = [
  {
    title: '普通程序：告知听证，听证通知提前七个工作日，法制审核、集体讨论后罚款，按期缴清',
    steps: [
      { step: 'report', day: '2025-03-03', data: { lead: 'inspection', about: '擅自倾倒建筑垃圾' } },
      { step: 'file', day: '2025-03-05', data: { ...filed, ...firm, actOn: '2025-03-02' } },
      {
        step: 'investigate', day: '2025-03-10', by: 'officer', data: { ...inquiry, officers: two.slice(0, 1) },
        refused: '执法人员不足两人，应由两名以上具有执法资格的人员办理',
      },
      { step: 'investigate', day: '2025-03-10', by: 'officer', data: { ...inquiry, grave: true, reviewCases: ['rights'] } },
      { step: 'preserve', day: '2025-03-10', data: { preserved: '运输车辆行驶记录仪', headApproved: true } },
      { step: 'disposePreserved', day: '2025-03-19', data: { disposal: '复制数据后退还' } },
      { step: 'notify', day: '2025-03-27', data: { planned: 'fine', plannedFine: 60_000_00, hearingRight: true } },
      {
        step: 'decide', day: '2025-03-28', data: { outcome: 'fine', decisionNumber: '甲综执罚〔2025〕3号', basisPower: power, fine: 60_000_00 },
        refused: '已告知听证权，当事人提出听证的期间还没有过去，或者还没有听证，不能作出处罚决定',
      },
      { step: 'stateCase', day: '2025-03-31', data: { statement: '请求减轻', statementResult: '部分采纳' } },
      { step: 'askHearing', day: '2025-04-01' },
      { step: 'notifyHearing', day: '2025-04-02', data: { hearingPlace: '2025年4月14日上午，镇政府二会议室' } },
      { step: 'hear', day: '2025-04-11', by: 'chair', data: { chairApart: true }, refused: '听证通知太迟，应在举行的七个工作日前通知，最迟应在2025年4月1日' },
      { step: 'hear', day: '2025-04-14', by: 'chair', data: { chairApart: true } },
      {
        step: 'discuss', day: '2025-04-22',
        data: { opinions: [{ who: { id: 'leader-1' }, opinion: '同意' }, { who: { id: 'leader-2' }, opinion: '同意，适当从轻' }] },
      },
      {
        step: 'decide', day: '2025-04-25', data: { outcome: 'fine', decisionNumber: '甲综执罚〔2025〕3号', basisPower: power, fine: 50_000_00 },
        refused: '本案应当法制审核（含经过听证的），未经审核不得作出决定',
      },
      {
        step: 'decide', day: '2025-04-25',
        data: {
          outcome: 'fine', decisionNumber: '甲综执罚〔2025〕3号', basisPower: power, fine: 50_000_00, review: ['review-1'], publicised: true,
        },
      },
      { step: 'serve', day: '2025-04-28', data: { service: 'direct' } },
      { step: 'pay', day: '2025-05-13', data: { receipt: 'P-0001' } },
      { step: 'close', day: '2025-05-15' },
    ],
    expects: {
      state: 'closed',
      clocks: {
        decide: { last: '2025-06-03', late: false }, preserved: { last: '2025-03-19', late: false },
        askHearing: { last: '2025-04-03', late: false },
        serve: { last: '2025-05-08', late: false }, pay: { last: '2025-05-13', late: false },
      },
      figures: {
        'enforce.cases': 1, 'enforce.online_rate': 100, 'enforce.penalties': 1, 'enforce.fines': 50_000, 'enforce.case_discussions': 1,
        'enforce.hearings': 1,
        'enforce.first_exempt': 0, 'enforce.penalties_late': 0, 'enforce.waived_share': 0,
      },
      in: '2025',
    },
  },
  {
    title: '简易程序：对公民当场罚款二百元，当场收缴，报备案，通过本机关申请复议的转送',
    steps: [
      { step: 'report', day: '2025-06-10', data: { lead: 'inspection', about: '占用人行道堆放货物' } },
      { step: 'file', day: '2025-06-10', data: { ...filed, ...citizen, track: 'simple', online: false, actOn: '2025-06-10' } },
      {
        step: 'decide', day: '2025-06-10',
        data: {
          outcome: 'fine', decisionNumber: '甲综当罚〔2025〕6号', basisPower: power, fine: 201_00, officers: two, certificatesShown: true,
          toldOrally: true, reconsiderFirst: true,
        },
        refused: '简易程序只用于警告，或者对公民200元以下、对法人和其他组织3000元以下的罚款，应改用普通程序',
      },
      {
        step: 'decide', day: '2025-06-10',
        data: {
          outcome: 'fine', decisionNumber: '甲综当罚〔2025〕6号', basisPower: power, fine: 200_00, officers: two, certificatesShown: true,
          toldOrally: true,
        },
        refused: '当场处罚的决定书应告知先申请行政复议，再提起诉讼',
      },
      {
        step: 'decide', day: '2025-06-10',
        data: {
          outcome: 'fine', decisionNumber: '甲综当罚〔2025〕6号', basisPower: power, fine: 200_00, officers: two, certificatesShown: true,
          toldOrally: true, reconsiderFirst: true,
        },
      },
      { step: 'serve', day: '2025-06-10', data: { service: 'handed' } },
      { step: 'collectCash', day: '2025-06-10', refused: '只有100元以下或者事后难以执行的罚款可以当场收缴，其余由当事人到银行或者电子支付缴纳' },
      { step: 'collectCash', day: '2025-06-10', data: { hardToCollect: true, receipt: '000123' } },
      { step: 'handInCash', day: '2025-06-12' },
      { step: 'handIn', day: '2025-06-12' },
      { step: 'pay', day: '2025-06-16' },
      { step: 'receiveAppeal', day: '2025-06-20' },
      { step: 'forwardAppeal', day: '2025-06-27' },
      { step: 'close', day: '2025-06-30' },
    ],
    expects: {
      state: 'closed',
      clocks: {
        handInCash: { last: '2025-06-12', late: false }, bankCash: { last: '2025-06-16', late: false },
        pay: { last: '2025-06-25', late: false },
        forwardAppeal: { last: '2025-06-27', late: false },
      },
      figures: { 'enforce.cases': 1, 'enforce.cases_online': 0, 'enforce.simple': 1, 'enforce.fines': 200, 'enforce.minor_cases': 0 },
      in: '2025',
    },
  },
  {
    title: '首违免罚：三项条件和县级查询结果齐备，教育后不予处罚',
    steps: [
      { step: 'report', day: '2025-07-01', data: { lead: 'complaint', about: '餐饮油烟未经净化排放' } },
      { step: 'file', day: '2025-07-02', data: { ...filed, ...citizen, actOn: '2025-06-30' } },
      { step: 'investigate', day: '2025-07-03', data: inquiry },
      {
        step: 'decide', day: '2025-07-10',
        data: { outcome: 'exempt-first', decisionNumber: '甲综不罚〔2025〕2号', firstTime: true, slight: true, corrected: false },
        refused: '首违免罚须初次违法、危害后果轻微、及时改正三项都符合',
      },
      {
        step: 'decide', day: '2025-07-10',
        data: { outcome: 'exempt-first', decisionNumber: '甲综不罚〔2025〕2号', firstTime: true, slight: true, corrected: true },
        refused: '首违免罚应写明向县级查询当事人有无违法记录的结果',
      },
      {
        step: 'decide', day: '2025-07-10',
        data: {
          outcome: 'exempt-first', decisionNumber: '甲综不罚〔2025〕2号', firstTime: true, slight: true, corrected: true, educated: true,
          countyAnswer: '2025年7月9日查询县级执法系统，没有记录',
        },
      },
      { step: 'serve', day: '2025-07-11', data: { service: 'direct' } },
      { step: 'close', day: '2025-07-11' },
    ],
    expects: {
      state: 'closed',
      figures: {
        'enforce.cases': 1, 'enforce.fines': 0, 'enforce.first_exempt': 1, 'enforce.minor_cases': 1, 'enforce.first_exempt_share': 100,
        'enforce.waived': 1,
        'enforce.waived_share': 100,
      },
      in: '2025',
    },
  },
  {
    title: '放弃听证后决定，另有规定的办案期限，分期缴纳，不履行转入强制执行，后被复议撤销',
    steps: [
      { step: 'report', day: '2024-04-01', data: { lead: 'transfer', about: '违法建设' } },
      { step: 'file', day: '2024-04-08', data: { ...filed, ...firm, actOn: '2024-03-20' } },
      { step: 'investigate', day: '2024-04-15', data: inquiry },
      { step: 'longer', day: '2024-06-28', data: { otherRule: '某部门行政处罚程序规定某条', otherDue: '2024-08-06' } },
      { step: 'notify', day: '2024-07-15', data: { planned: 'fine', plannedFine: 20_000_00, hearingRight: true } },
      { step: 'waiveHearing', day: '2024-07-16' },
      {
        step: 'decide', day: '2024-08-01', data: { outcome: 'fine', decisionNumber: '甲综执罚〔2024〕8号', basisPower: power, fine: 30_000_00 },
        refused: '罚款比告知的重：不得因陈述、申辩加重处罚，有新的事实的应重新告知',
      },
      { step: 'decide', day: '2024-08-01', data: { outcome: 'fine', decisionNumber: '甲综执罚〔2024〕8号', basisPower: power, fine: 20_000_00 } },
      { step: 'serve', day: '2024-08-05', data: { service: 'electronic' }, refused: '电子送达须当事人同意并签订确认书' },
      { step: 'serve', day: '2024-08-05', data: { service: 'mail' } },
      { step: 'defer', day: '2024-08-12', data: { deferTo: '2024-10-31', deferWhy: '资金困难，分三期' } },
      { step: 'close', day: '2024-11-01', refused: '罚款还没有缴清，不能结案' },
      { step: 'toCompulsion', day: '2024-11-04' },
      { step: 'overturn', day: '2024-12-20', data: { overturnedBy: 'reconsideration' } },
    ],
    expects: {
      state: 'overturned',
      clocks: { decide: { last: '2024-08-06', late: false }, pay: { last: '2024-10-31' } },
      figures: { 'enforce.cases': 1, 'enforce.penalties': 1, 'enforce.penalties_overturned': 1, 'enforce.penalties_late': 0 },
      in: '2024',
    },
  },
  {
    title: '听证申请期满没有申请，第九十一日才决定，逾期',
    steps: [
      { step: 'report', day: '2025-01-02', data: { lead: 'superior', about: '未落实扬尘防治措施' } },
      { step: 'file', day: '2025-01-06', data: { ...filed, ...firm, livelihood: false, actOn: '2024-12-28' } },
      { step: 'investigate', day: '2025-01-14', data: inquiry },
      { step: 'notify', day: '2025-03-24', data: { planned: 'fine', plannedFine: 10_000_00, hearingRight: true } },
      { step: 'hearingPeriodOver', day: '2025-03-31', refused: '当事人提出听证的五个工作日还没有过去，最早为2025年4月1日' },
      { step: 'hearingPeriodOver', day: '2025-04-01' },
      {
        step: 'decide', day: '2025-04-07',
        data: { outcome: 'fine', decisionNumber: '甲综执罚〔2025〕2号', basisPower: power, fine: 8_000_00, slight: true },
      },
    ],
    expects: {
      state: 'decided', clocks: { decide: { last: '2025-04-06', late: true }, askHearing: { last: '2025-03-31' } },
      figures: { 'enforce.penalties_late': 1, 'enforce.minor_cases': 1, 'enforce.waived_or_penalised': 0 }, in: '2025',
    },
  },
  {
    title: '线索查无违法事实，不予立案',
    steps: [
      { step: 'report', day: '2025-09-01', data: { lead: 'complaint', about: '涉嫌无照经营' } },
      { step: 'notFile', day: '2025-09-04', data: { notFiledWhy: '已取得营业执照' } },
    ],
    expects: { state: 'notFiled', figures: { 'enforce.cases': 0 }, in: '2025' },
  },
  {
    title: '没有听证权的罚款：告知后陈述申辩，不加重',
    steps: [
      { step: 'report', day: '2026-03-02', data: { lead: 'inspection', about: '未按规定堆放秸秆' } },
      { step: 'file', day: '2026-03-03', data: { ...filed, ...citizen, actOn: '2026-03-01' } },
      { step: 'investigate', day: '2026-03-05', data: { ...inquiry, facts: '现场检查笔录和照片证实' } },
      { step: 'notify', day: '2026-03-10', data: { planned: 'fine', plannedFine: 500_00, hearingRight: false } },
      { step: 'stateCase', day: '2026-03-12', data: { statement: '已经清理', statementResult: '属实' } },
      { step: 'decide', day: '2026-03-18', data: { outcome: 'fine', decisionNumber: '丙综执罚〔2026〕1号', basisPower: power, fine: 300_00 } },
      { step: 'serve', day: '2026-03-20', data: { service: 'direct' } },
    ],
    expects: {
      state: 'served', clocks: { decide: { last: '2026-06-01', late: false }, pay: { last: '2026-04-07' } },
      figures: { 'enforce.penalties': 1, 'enforce.fines': 300 }, in: '2026',
    },
  },
  {
    title: '调查后不属于本镇职权，移送',
    steps: [
      { step: 'report', day: '2026-04-07', data: { lead: 'complaint', about: '非法采砂' } },
      { step: 'file', day: '2026-04-08', data: { ...filed, ...firm, actOn: '2026-04-02' } },
      { step: 'investigate', day: '2026-04-09', data: inquiry },
      { step: 'decide', day: '2026-04-13', data: { outcome: 'transferred', decisionNumber: '丙综移〔2026〕1号' }, refused: '移送的请填写移送机关' },
      { step: 'decide', day: '2026-04-13', data: { outcome: 'transferred', decisionNumber: '丙综移〔2026〕1号', transferredTo: '示范县水利局' } },
      { step: 'close', day: '2026-04-14' },
    ],
    expects: { state: 'closed', figures: { 'enforce.cases': 1, 'enforce.penalties': 0, 'enforce.fines': 0 }, in: '2026' },
  },
]
