// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

export const examples: Example[] = [
  {
    title: '涉及第三方的申请：征求意见跨国庆，期间不计入，第三方不同意，不予公开并告知先复议',
    steps: [
      {
        step: 'receive', day: '2025-09-15',
        data: { channel: 'online', arrivedOn: '2025-09-13', applicant: '张某', about: '某采石场复垦保证金缴纳情况', asked: '申请公开缴纳凭证' },
      },
      { step: 'consult', day: '2025-09-22', data: { consulted: ['third'] }, refused: '征求第三方意见的请填写第三方' },
      { step: 'consult', day: '2025-09-22', data: { consulted: ['third'], third: '乙镇某采石场' } },
      { step: 'conclude', day: '2025-10-13', data: { thirdSays: 'objects' } },
      {
        step: 'giveAnswer', day: '2025-10-28', data: { answer: 'refused', reason: '涉及商业秘密，第三方不同意公开' },
        refused: '不予公开的应告知申请人先申请行政复议，再提起诉讼',
      },
      {
        step: 'giveAnswer', day: '2025-10-28',
        data: { answer: 'refused', reason: '涉及商业秘密，第三方不同意公开', reconsiderFirst: true, answerNumber: '2025-3' },
      },
      { step: 'close', day: '2025-10-29', data: { service: 'mail' } },
    ],
    expects: {
      state: 'closed',
      clocks: { third: { last: '2025-10-17', late: false }, answer: { last: '2025-11-03', late: false } },
      figures: { 'open.requests': 1, 'open.replied': 1, 'open.reply_rate': 100, 'open.refused': 1, 'open.extended': 0 },
      in: '2025',
    },
  },
  {
    title: '内容不明确：一次性告知补正，补正后重新起算，经同意延期后提供',
    steps: [
      { step: 'receive', day: '2025-03-03', data: { channel: 'counter', applicant: '李某', about: '低保名单', asked: '近年低保', unclear: true } },
      { step: 'askCorrection', day: '2025-03-07', data: { correctionAsked: '写明年度和村名', correctBy: '2025-03-21' } },
      { step: 'receiveCorrection', day: '2025-03-17', data: { correction: '2024年度，一村' } },
      {
        step: 'extend', day: '2025-04-10', data: { extendDays: 21, extendReason: '材料分散', extensionTold: true },
        refused: '“答复期限”最多延长 20 日，已延长 21 日',
      },
      { step: 'extend', day: '2025-04-10', data: { extendDays: 10, extendReason: '材料分散', extensionTold: true } },
      { step: 'giveAnswer', day: '2025-04-28', data: { answer: 'provided' } },
      { step: 'close', day: '2025-04-28' },
    ],
    expects: {
      state: 'closed',
      clocks: { askCorrection: { last: '2025-03-12', late: false }, answer: { last: '2025-04-28', late: false } },
      figures: { 'open.requests': 1, 'open.replied': 1, 'open.extended': 1 },
      in: '2025',
    },
  },
  {
    title: '逾期补正有正当理由，继续办理，部分公开，其余说明理由',
    steps: [
      { step: 'receive', day: '2025-05-06', data: { channel: 'counter', applicant: '孙某', about: '征地补偿发放', unclear: true } },
      { step: 'askCorrection', day: '2025-05-08', data: { correctionAsked: '写明地块和年度', correctBy: '2025-05-23' } },
      { step: 'abandon', day: '2025-05-24' },
      {
        step: 'receiveCorrection', day: '2025-05-27', data: { correction: '2024年度，三村' },
        refused: '补正期限已过，已视为放弃；申请人有正当理由的写明理由，才能继续办理',
      },
      { step: 'receiveCorrection', day: '2025-05-27', data: { correction: '2024年度，三村', lateWhy: '住院，有出院记录' } },
      {
        step: 'giveAnswer', day: '2025-06-20',
        data: { answer: 'partial', reason: '各户银行账号属于个人隐私', reconsiderFirst: true, answerNumber: '2025-9' },
      },
      { step: 'close', day: '2025-06-20' },
    ],
    expects: {
      state: 'closed', clocks: { answer: { last: '2025-06-25', late: false } },
      figures: { 'open.requests': 1, 'open.replied': 1, 'open.to_answer': 1, 'open.abandoned': 0, 'open.reply_rate': 100 },
      in: '2025',
    },
  },
  {
    title: '逾期不补正，视为放弃',
    steps: [
      { step: 'receive', day: '2024-09-02', data: { channel: 'signed', applicant: '王某', about: '土地资料', unclear: true } },
      { step: 'askCorrection', day: '2024-09-05', data: { correctionAsked: '写明地块', correctBy: '2024-09-20' } },
      { step: 'abandon', day: '2024-09-21' },
    ],
    expects: {
      state: 'abandoned', clocks: { correct: { last: '2024-09-20', late: true } },
      figures: { 'open.requests': 1, 'open.abandoned': 1, 'open.to_answer': 0, 'open.requests_overdue_open': 0 }, in: '2024',
    },
  },
  {
    title: '以公开申请反映诉求的，告知不作为公开申请处理',
    steps: [
      {
        step: 'receive', day: '2024-06-03', data: { channel: 'mail', applicant: '赵某', about: '邻居违建为何不拆' },
        refused: '无需签收的邮寄、网络和传真申请，收到日是与申请人确认之日，请另填到达日期',
      },
      { step: 'receive', day: '2024-06-03', data: { channel: 'mail', arrivedOn: '2024-05-31', applicant: '赵某', about: '邻居违建为何不拆' } },
      { step: 'redirect', day: '2024-06-05', data: { redirectedTo: '信访岗或者综合执法队' } },
      { step: 'close', day: '2024-06-05' },
    ],
    expects: {
      state: 'closed', clocks: { answer: { last: '2024-07-02', late: false } }, figures: { 'open.requests': 1, 'open.replied': 1 },
      in: '2024',
    },
  },
  {
    title: '第三方不同意而为公共利益公开，书面告知第三方；共同制作机关沉默视为同意',
    steps: [
      { step: 'receive', day: '2026-03-02', data: { channel: 'counter', organisation: '丙镇某合作社', about: '水源地检测报告' } },
      { step: 'consult', day: '2026-03-05', data: { consulted: ['third', 'maker'], third: '丙镇某养殖场', organs: '示范县水利局' } },
      { step: 'conclude', day: '2026-03-27', data: { thirdSays: 'objects', makerSays: 'silent' } },
      { step: 'giveAnswer', day: '2026-04-10', data: { answer: 'provided' }, refused: '第三方不同意而决定公开的，应写明公共利益理由，并书面告知第三方' },
      {
        step: 'giveAnswer', day: '2026-04-10',
        data: { answer: 'provided', publicInterest: '关系饮用水安全', thirdTold: true, answerNumber: '2026-1' },
      },
    ],
    expects: {
      state: 'answered', clocks: { third: { last: '2026-03-26', late: true }, answer: { last: '2026-04-22', late: false } },
      figures: { 'open.requests': 1, 'open.replied': 1 }, in: '2026',
    },
  },
  {
    title: '数量明显超过合理范围：要求说明理由，理由合理，确定延迟答复的期限，按期答复',
    steps: [
      { step: 'receive', day: '2025-03-03', data: { channel: 'counter', applicant: '钱某', about: '五年间各村公益事业资金拨付凭证' } },
      {
        step: 'setLater', day: '2025-03-05', data: { laterBy: '2025-05-30', laterReason: '凭证分散在各村', laterTold: true },
        refused: '申请人说明的理由合理的，才能确定延迟答复的期限；请先登记收到的理由',
      },
      { step: 'askReasons', day: '2025-03-06', data: { excess: '一次申请五年、九个村的凭证二百余份' } },
      { step: 'receiveReasons', day: '2025-03-11', data: { reasonGiven: '参加村民议事，需要核对历年拨付' } },
      {
        step: 'setLater', day: '2025-03-14', data: { laterBy: '2025-03-31', laterReason: '凭证分散在各村', laterTold: true },
        refused: '延迟答复的期限应在条例第三十三条规定的答复期限届满之后，最早为2025年4月1日',
      },
      { step: 'setLater', day: '2025-03-14', data: { laterBy: '2025-05-30', laterReason: '凭证分散在各村', laterTold: true } },
      {
        step: 'extend', day: '2025-03-20', data: { extendDays: 5, extendReason: '材料分散', extensionTold: true },
        refused: '已经确定并告知延迟答复的期限，不再按第三十三条延期',
      },
      { step: 'giveAnswer', day: '2025-05-28', data: { answer: 'provided', answerNumber: '2025-7' } },
    ],
    expects: {
      state: 'answered', clocks: { answer: { last: '2025-03-31', late: false }, later: { last: '2025-05-30', late: false } },
      figures: {
        'open.requests': 1, 'open.later': 1, 'open.replied': 1, 'open.reply_rate': 100, 'open.excessive': 0, 'open.requests_overdue_open': 0,
      },
      in: '2025',
    },
  },
  {
    title: '频次明显超过合理范围：要求说明理由，理由不合理，告知不予处理',
    steps: [
      {
        step: 'receive', day: '2025-06-03',
        data: { channel: 'online', arrivedOn: '2025-06-02', applicant: '孙某', about: '本机关历年全部会议记录' },
      },
      {
        step: 'giveAnswer', day: '2025-06-05', data: { answer: 'excessive', reason: '半月内提出同类申请三十一件' },
        refused: '以数量、频次明显超过合理范围为由不予处理的，应先要求申请人说明理由',
      },
      { step: 'askReasons', day: '2025-06-06', data: { excess: '半月内提出同类申请三十一件，其中二十件已经答复' } },
      { step: 'receiveReasons', day: '2025-06-12', data: { reasonGiven: '想看看' } },
      {
        step: 'giveAnswer', day: '2025-06-18',
        data: { answer: 'excessive', reason: '二十件已经答复，其余没有说明为什么需要全部会议记录', answerNumber: '2025-12' },
      },
      { step: 'close', day: '2025-06-18', data: { service: 'electronic' } },
    ],
    expects: {
      state: 'closed', clocks: { answer: { last: '2025-07-01', late: false } },
      figures: { 'open.requests': 1, 'open.excessive': 1, 'open.replied': 1, 'open.refused': 0, 'open.later': 0 }, in: '2025',
    },
  },
]
