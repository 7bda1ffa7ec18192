// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

const evidence = [{ name: '现场照片', kind: 'evidence', proves: '违法建设事实' }, { name: '权责清单', kind: 'basis' }]

export const examples: Example[] = [
  {
    title: '第十五日答辩举证，副职负责人出庭，胜诉，上诉期满生效',
    steps: [
      {
        step: 'receive', day: '2023-05-08',
        data: { about: '责令限期拆除决定', court: '示范县人民法院', instance: 'first', plaintiff: '张某', caseNumber: '（2023）行初8号' },
      },
      {
        step: 'answer', day: '2023-05-22', data: { fromTheFile: true, answerText: '事实清楚' },
        refused: '应同时提交证据和所依据的规范性文件，逾期视为没有证据；法院准许延期的除外',
      },
      { step: 'answer', day: '2023-05-23', data: { fromTheFile: true, answerText: '事实清楚', evidence } },
      { step: 'arrange', day: '2023-06-05', data: { appears: 'lawyer-only' }, refused: '不得仅委托律师出庭，负责人不能出庭的应委托相应的工作人员' },
      { step: 'arrange', day: '2023-06-05', data: { appears: 'deputy', head: { id: 'leader-1' } } },
      { step: 'hear', day: '2023-06-12', data: { hearings: [{ heldOn: '2023-06-12', notified: true, who: 'deputy' }] } },
      { step: 'judge', day: '2023-08-15', data: { paperKind: 'judgment', outcome: 'won', judgmentNumber: '（2023）行初8号' } },
      { step: 'takeEffect', day: '2023-08-31' },
      { step: 'close', day: '2023-09-01' },
    ],
    expects: {
      state: 'closed',
      clocks: { answer: { last: '2023-05-23', late: false }, appeal: { last: '2023-08-30' } },
      figures: { 'litig.suits': 1, 'litig.attend_rate': 100, 'litig.attend_due': 1, 'litig.lost': 0, 'litig.answer_late': 0 },
      in: '2023',
    },
  },
  {
    title: '第十六日才答辩，逾期；败诉后本镇上诉，二审维持，逾期履行',
    steps: [
      { step: 'receive', day: '2025-03-03', data: { about: '未履行职责', court: '示范县人民法院', instance: 'first', organisation: '乙镇某养殖场' } },
      { step: 'answer', day: '2025-03-19', data: { fromTheFile: true, evidence } },
      { step: 'objectJurisdiction', day: '2025-03-19', data: { objection: '应由被告所在地法院管辖' } },
      {
        step: 'hear', day: '2025-04-10', data: { hearings: [{ heldOn: '2025-04-10', who: 'staff' }] },
        refused: '开庭前应安排出庭人员并向法院提交身份证明，请先登记“安排出庭”',
      },
      { step: 'arrange', day: '2025-04-08', data: { appears: 'staff', why: 'duty' }, refused: '负责人不能出庭的，应说明情形，说明材料盖机关印章或者由主要负责人签字' },
      { step: 'arrange', day: '2025-04-08', data: { appears: 'staff', why: 'duty', whySealed: true } },
      { step: 'hear', day: '2025-04-10', data: { hearings: [{ heldOn: '2025-04-10', who: 'staff', reason: '防汛指挥' }] } },
      { step: 'judge', day: '2025-05-12', data: { paperKind: 'judgment', outcome: 'lost', duty: '六十日内作出处理', performBy: '2025-07-11' } },
      { step: 'appeal', day: '2025-05-26', data: { appealedBy: 'us' } },
      { step: 'receiveAppeal', day: '2025-06-04' },
      { step: 'answerAppeal', day: '2025-06-16' },
      { step: 'judgeAppeal', day: '2025-08-20', data: { finalOutcome: 'upheld', performBy: '2025-10-19' } },
      { step: 'perform', day: '2025-10-20', data: { performance: '已作出处理决定' } },
      { step: 'close', day: '2025-10-21' },
    ],
    expects: {
      state: 'closed',
      clocks: {
        answer: { last: '2025-03-18', late: true }, answerAppeal: { last: '2025-06-19', late: false },
        perform: { last: '2025-10-19', late: true },
      },
      figures: { 'litig.suits': 1, 'litig.attend_due': 1, 'litig.attend_count': 0, 'litig.lost': 1, 'litig.answer_late': 1 },
      in: '2025',
    },
  },
  {
    title: '洪水毁损档案，申请延期举证获准，事由消除后十五日内提交',
    steps: [
      { step: 'receive', day: '2024-06-24', data: { about: '不予公开答复', court: '示范县人民法院', instance: 'first', plaintiff: '李某' } },
      { step: 'causeEnds', day: '2024-06-28', refused: '法院没有准许延期举证，仍应在收到副本之日起15日内举证' },
      { step: 'askMoreTime', day: '2024-07-01', data: { delayReason: '洪水浸泡档案室，正在抢救' } },
      { step: 'courtSays', day: '2024-07-03', data: { granted: 'yes' } },
      { step: 'answer', day: '2024-07-08', data: { fromTheFile: true } },
      { step: 'causeEnds', day: '2024-07-15' },
      { step: 'submitEvidence', day: '2024-07-30', data: { fromTheFile: true, evidence } },
      { step: 'judge', day: '2024-09-10', data: { paperKind: 'ruling', outcome: 'withdrawn' } },
      { step: 'endAtOnce', day: '2024-09-11' },
    ],
    expects: {
      state: 'final',
      clocks: {
        answer: { last: '2024-07-09', late: false }, askMoreTime: { last: '2024-07-09', late: false },
        evidence: { last: '2024-07-30', late: false },
      },
      figures: { 'litig.suits': 1, 'litig.attend_due': 0 },
      in: '2024',
    },
  },
  {
    title: '起诉被裁定驳回，上诉期十日届满后生效',
    steps: [
      { step: 'receive', day: '2026-03-02', data: { about: '信访答复', court: '示范县人民法院', instance: 'first', plaintiff: '王某' } },
      { step: 'answer', day: '2026-03-10', data: { fromTheFile: true, evidence } },
      { step: 'judge', day: '2026-04-20', data: { paperKind: 'ruling', outcome: 'won' } },
      { step: 'rulingTakesEffect', day: '2026-04-30', refused: '裁定的上诉期还没有届满，最早为2026年5月1日' },
      { step: 'rulingTakesEffect', day: '2026-05-06' },
    ],
    expects: { state: 'final', clocks: { appeal: { last: '2026-04-30' } }, figures: { 'litig.suits': 1, 'litig.lost': 0 }, in: '2026' },
  },
]
