// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

const said = { meeting: ['meeting-one'], headLast: true, deviates: false }
const agree = { member: { id: 'one' }, opinion: 'agree' }

export const examples: Example[] = [
  {
    title: '四项程序都办：征求意见、听证、论证、风险评估，审查、讨论、报告、公布、归档、评估',
    steps: [
      {
        step: 'list', day: '2025-02-10', data: { name: '场镇停车收费方案', class: 'policy', office: '城建办', partyConsent: false },
        refused: '决策事项目录经同级党委同意后才能公布',
      },
      { step: 'list', day: '2025-02-10', data: { name: '场镇停车收费方案', class: 'policy', office: '城建办', partyConsent: true,
        listedWhere: '政府网站' } },
      { step: 'draft', day: '2025-02-17', data: { exploratory: false } },
      { step: 'consult', day: '2025-03-03', data: { commentWhere: ['website', 'board'], commentUntil: '2025-04-02' } },
      { step: 'endConsulting', day: '2025-04-02', data: { commentsHandled: '采纳三条。' }, refused: '公告写明的征求意见截止日还没有过' },
      { step: 'endConsulting', day: '2025-04-03', data: { commentsHandled: '收到十二条，采纳三条。' } },
      { step: 'hear', day: '2025-04-08', data: {}, refused: '听证会材料应提前送达听证参加人，请先登记“送达听证材料”' },
      { step: 'sendHearingPapers', day: '2025-04-08', data: { hearingPlace: '镇会议室' } },
      {
        step: 'argue', day: '2025-04-10', data: { experts: [{ person: '王某', unit: '某高校', interested: true, signed: true,
          adopted: 'yes' }] },
        refused: '有直接利害关系的专家不得参加论证，请另选',
      },
      { step: 'argue', day: '2025-04-10', data: { experts: [{ person: '赵某', unit: '某高校', interested: false, signed: true, opinion: '可行',
        adopted: 'yes' }] } },
      { step: 'hear', day: '2025-04-14', refused: '听证会材料应于召开听证会 7 日前送达，最迟应在2025年4月7日' },
      { step: 'hear', day: '2025-04-15' },
      { step: 'assess', day: '2025-04-16', data: { riskLevel: 'controllable', riskMeasures: '先免费三个月。' } },
      { step: 'complete', day: '2025-04-17', refused: '没有公平竞争审查，也没有写明不适用的理由' },
      { step: 'compete', day: '2025-04-18', data: { competition: 'passed' } },
      { step: 'complete', day: '2025-04-21' },
      {
        step: 'discuss', day: '2025-04-22', data: { ...said, opinions: [agree], outcome: 'adopted' },
        refused: '决策草案没有经过合法性审查，不得提交讨论',
      },
      { step: 'sendReview', day: '2025-04-22' },
      { step: 'takeOpinion', day: '2025-05-07', data: { review: ['review-one'], reviewAnswer: '全部采纳。' } },
      { step: 'discuss', day: '2025-05-12', data: { ...said, headLast: false, opinions: [agree], outcome: 'adopted' },
        refused: '主要负责人应当最后发表意见' },
      {
        step: 'discuss', day: '2025-05-12', data: { ...said, opinions: [agree, { member: { id: 'two' }, opinion: 'oppose' }],
          outcome: 'adopted' },
        refused: '不同意见和保留意见应当如实载明内容',
      },
      {
        step: 'discuss', day: '2025-05-12',
        data: { ...said, opinions: [agree, { member: { id: 'two' }, opinion: 'oppose', dissent: '收费标准偏高。' }], outcome: 'adopted' },
      },
      { step: 'publish', day: '2025-05-13', data: { publishedWhere: ['website'] }, refused: '出台前应向同级党委请示报告' },
      { step: 'reportParty', day: '2025-05-15', data: { partyReply: '镇党委会议同意。' } },
      { step: 'publish', day: '2025-05-20', data: { publishedWhere: ['website'] }, refused: '征求过公众意见的，公布时应说明采纳情况' },
      { step: 'publish', day: '2025-05-20', data: { publishedWhere: ['website'], explained: '采纳三条，其余说明理由。' } },
      { step: 'archive', day: '2025-06-03', data: { archived: ['draft', 'review', 'minutes', 'party', 'decision', 'participation', 'risk',
        'competition'] }, refused: '归档材料缺少“专家论证意见”' },
      { step: 'archive', day: '2025-06-03', data: { archived: ['draft', 'review', 'minutes', 'party', 'decision', 'participation',
        'experts', 'risk', 'competition'] } },
      { step: 'resume', day: '2025-09-01', refused: '没有登记中止执行' },
      { step: 'suspend', day: '2025-09-01', data: { suspendedWhy: '道路抢修。' } },
      { step: 'resume', day: '2025-10-20' },
      {
        step: 'evaluate', day: '2026-05-18', data: { evaluator: '示范县第一评估机构', evaluatorIndependent: false, evaluation: '达到预期' },
        refused: '承担事前主要论证评估的单位不得做决策后评估，请另选',
      },
      { step: 'evaluate', day: '2026-05-18', data: { evaluator: '示范县第二评估机构', evaluatorIndependent: true, evaluation: '达到预期。' } },
    ],
    expects: {
      state: 'evaluated',
      clocks: { review: { last: '2025-04-30' }, publish: { last: '2025-06-13', late: false } },
      figures: {
        'review.decision_items': 1, 'review.legality_rate': 100, 'decision.published': 1, 'decision.consulted': 1, 'decision.hearings': 1,
        'decision.experts': 1, 'decision.risks_assessed': 1, 'decision.steps_waived': 0, 'decision.archived': 1,
          'decision.unpublished_late': 0,
      },
      in: '2025',
    },
  },
  {
    title: '缩短征求意见期限，三项程序写明不适用，探索性改革明示风险，修改再议后未通过',
    steps: [
      { step: 'list', day: '2024-07-01', data: { name: '闲置校舍改造试点', class: 'project', office: '村镇办', partyConsent: true } },
      { step: 'draft', day: '2024-07-02', data: { exploratory: true } },
      {
        step: 'consultShortened', day: '2024-07-03', data: { commentWhere: ['website'], commentUntil: '2024-07-12' },
        refused: '公开征求意见（缩短期限）须填写“缩短期限的原因”',
      },
      { step: 'consultShortened', day: '2024-07-03',
        data: { commentWhere: ['website'], commentUntil: '2024-07-12', shortenedWhy: '汛期前须腾空' } },
      { step: 'complete', day: '2024-07-08', refused: '征求意见还没有期满' },
      { step: 'endConsulting', day: '2024-07-15', data: { commentsHandled: '没有收到意见。' } },
      {
        step: 'waive', day: '2024-07-16', data: { waivers: [{ track: 'experts', reason: '不涉及专业技术' }] },
        refused: '不适用的程序有一行没有写“依据”，每项都要有理由和依据',
      },
      {
        step: 'waive', day: '2024-07-16',
        data: {
          waivers: [
            { track: 'experts', reason: '不涉及专业技术', basis: '暂行条例第十九条' }, { track: 'risk', reason: '不影响社会稳定和公共安全', basis: '暂行条例第二十二条' },
            { track: 'competition', reason: '不涉及市场主体经济活动', basis: '暂行条例第二十九条' },
          ],
        },
      },
      { step: 'complete', day: '2024-07-17' },
      { step: 'takeOpinion', day: '2024-07-29', data: { review: ['review-two'], reviewAnswer: '已说明' }, refused: '探索性改革应写明向决策机关明示的法律风险' },
      { step: 'takeOpinion', day: '2024-07-29', data: { review: ['review-two'], reviewAnswer: '已说明', riskTold: '用途管制尚无明确规定。' } },
      { step: 'discuss', day: '2024-08-05', data: { ...said, opinions: [agree], outcome: 'returned' } },
      { step: 'rework', day: '2024-08-06' },
      { step: 'listen', day: '2024-08-20', data: { listenedHow: ['meeting'], listenedResult: '三村代表座谈。' } },
      { step: 'complete', day: '2024-08-21' },
      { step: 'takeOpinion', day: '2024-09-02', data: { review: ['review-three'], reviewAnswer: '采纳' } },
      { step: 'discuss', day: '2024-09-09', data: { ...said, deviates: true, opinions: [agree], outcome: 'rejected' },
        refused: '决定与多数人意见不一致的，应当说明理由' },
      { step: 'discuss', day: '2024-09-09', data: { ...said, deviates: true, deviationWhy: '资金没有落实。', opinions: [agree],
        outcome: 'rejected' } },
      { step: 'reportParty', day: '2024-09-10', data: { partyReply: '已报' }, refused: '讨论没有通过，不往下办理' },
      { step: 'stop', day: '2024-09-10', data: { stoppedWhy: '讨论未通过。' } },
    ],
    expects: {
      state: 'stopped',
      figures: { 'decision.consulted_shortened': 1, 'decision.steps_waived': 3, 'decision.stopped': 1, 'decision.discussed': 1,
        'decision.published': 0 },
      in: '2024',
    },
  },
  {
    title: '列入目录，年底尚未启动',
    steps: [{ step: 'list', day: '2025-03-10', data: { name: '集镇排水规划', class: 'plan', office: '城建办', partyConsent: true } }],
    expects: { state: 'listed', figures: { 'review.decision_items': 1, 'review.decision_items_reviewed': 0, 'review.legality_rate': 0 },
      in: '2025' },
  },
]
