// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

const handler = { id: 'staff-one' }
const acceptedAsOpinion = { class: 'appeal', route: 'opinion', handler, noInterest: true }
const opinion = (finding: string, number: string) =>
  ({ opinionNumber: number, finding, opinion: '经实地核实，意见如下。', basis: '村内道路管护办法第四条' })

export const examples: Example[] = [
  {
    title: '多人来访，走信访处理意见一途，批准延期后在期限内答复，评价满意',
    steps: [
      {
        step: 'register', day: '2024-03-04',
        data: { channel: 'visit', sourceLevel: 'local', petitioner: '张某甲', people: 12, representatives: 7 },
        refused: '多人走访应推选代表，代表不超过5人',
      },
      {
        step: 'register', day: '2024-03-04',
        data: { channel: 'visit', sourceLevel: 'local', petitioner: '张某甲', people: 12, representatives: 3, about: '村道破损', request: '请求修复通往三组的村道。' },
      },
      { step: 'accept', day: '2024-03-05', data: acceptedAsOpinion, refused: '受理前应先书面告知信访人予以受理（姓名、住址不清的除外）' },
      { step: 'inform', day: '2024-03-06', data: { outcome: 'accepted' } },
      { step: 'accept', day: '2024-03-08', data: { ...acceptedAsOpinion, sponsor: { id: 'leader-one' } } },
      {
        step: 'extend', day: '2024-05-06', data: { extendDays: 45, extendReason: '需要汛后测量', reasonTold: true },
        refused: '“办理期限”最多延长 30 日，已延长 45 日',
      },
      { step: 'extend', day: '2024-05-06', data: { extendDays: 20, extendReason: '需要汛后测量', reasonTold: true } },
      { step: 'reply', day: '2024-05-24', data: { finding: 'supported' }, refused: '信访处理意见书应写明文号、处理结果、处理意见和依据' },
      { step: 'reply', day: '2024-05-24', data: opinion('supported', '甲镇信意〔2024〕1号') },
      { step: 'close', day: '2024-05-24', data: { rateable: true }, refused: '予以受理的事项，答复送达以后才能办结（姓名、住址不清的除外）' },
      { step: 'deliver', day: '2024-05-27', data: { service: 'direct' } },
      { step: 'close', day: '2024-05-27', data: { rateable: true } },
      { step: 'rate', day: '2024-05-29', data: { rating: 'satisfied' } },
      { step: 'resolve', day: '2024-06-20', data: { resolvedBy: 'reply' } },
    ],
    expects: {
      state: 'closed',
      clocks: { inform: { last: '2024-03-19', late: false }, handle: { last: '2024-05-27', late: false }, requestReview: { last: '2024-06-26' } },
      figures: {
        'petition.total': 1, 'petition.visits': 1, 'petition.online': 0, 'petition.handled': 1, 'petition.total_handled': 1, 'petition.accepted_handled': 1,
        'petition.resolved': 1, 'petition.overdue': 0, 'petition.rateable': 1, 'petition.rated': 1, 'petition.satisfied': 1,
      },
      in: '2024',
    },
  },
  {
    title: '市里网上交办，提出异议未获同意，承办人回避，第61日才答复',
    steps: [
      {
        step: 'register', day: '2024-09-27',
        data: { channel: 'online', sourceLevel: 'city', petitioner: '李某乙', about: '灌溉用水', letter: '市交办〔2024〕7号', dueOn: '2024-12-10' },
      },
      { step: 'object', day: '2024-10-10', data: { objection: '水库由县水利部门管理。' } },
      { step: 'refuseObjection', day: '2024-10-11' },
      { step: 'inform', day: '2024-10-12', data: { outcome: 'accepted' } },
      {
        step: 'accept', day: '2024-10-12', data: { ...acceptedAsOpinion, noInterest: false },
        refused: '承办人与本事项或者信访人有直接利害关系的应当回避，请另定承办人',
      },
      { step: 'accept', day: '2024-10-12', data: acceptedAsOpinion },
      { step: 'handOver', day: '2024-10-14', data: { handler: { id: 'staff-two' }, noInterest: true } },
      { step: 'reply', day: '2024-12-12', data: opinion('explained', '甲镇信意〔2024〕9号') },
      { step: 'deliver', day: '2024-12-13', data: { service: 'mail' } },
      { step: 'close', day: '2024-12-13', data: { rateable: true } },
    ],
    expects: {
      state: 'closed',
      clocks: {
        object: { last: '2024-10-10', late: false },
        inform: { last: '2024-10-12', late: false },
        handle: { last: '2024-12-11', late: true },
        letter: { last: '2024-12-10', late: true },
      },
      figures: { 'petition.online': 1, 'petition.online_city': 1, 'petition.online_local': 0, 'petition.overdue': 1, 'petition.overdue_open': 0, 'petition.rated': 0 },
      in: '2024',
    },
  },
  {
    title: '区县转送，不属于本镇职权，说明理由后退回',
    steps: [
      { step: 'register', day: '2024-05-08', data: { channel: 'letter', sourceLevel: 'county', petitioner: '王某丙', about: '高速公路噪声' } },
      { step: 'object', day: '2024-05-13', data: { objection: '路段由省级交通部门管理。' } },
      { step: 'takeBack', day: '2024-05-16' },
    ],
    expects: {
      state: 'returned',
      clocks: { object: { last: '2024-05-14', late: false }, inform: { last: '2024-05-23', late: false } },
      figures: { 'petition.total': 1, 'petition.handled': 0, 'petition.total_handled': 0 },
      in: '2024',
    },
  },
  {
    title: '不署名的检举控告，没有告知和60日两个时钟，不可评价',
    steps: [
      { step: 'register', day: '2024-05-06', data: { channel: 'letter', sourceLevel: 'local' }, refused: '请填写信访人；姓名或者住址不清的，勾选“姓名或者住址不清”' },
      { step: 'register', day: '2024-05-06', data: { channel: 'letter', sourceLevel: 'local', contactUnclear: true, class: 'accusation', about: '村级账目' } },
      { step: 'accept', day: '2024-05-08', data: { class: 'accusation', handler, noInterest: true } },
      { step: 'reply', day: '2024-07-15' },
      { step: 'close', day: '2024-07-15', data: { rateable: false } },
      { step: 'rate', day: '2024-07-16', data: { rating: 'fair' }, refused: '本件办结时登记为不可评价，如有误请更正' },
    ],
    expects: { state: 'closed', clocks: {}, figures: { 'petition.handled': 1, 'petition.overdue': 0, 'petition.rateable': 0, 'petition.rated': 0 }, in: '2024' },
  },
  {
    title: '不服答复，复查、复核到底，听证的四日不计入复核期限',
    steps: [
      { step: 'register', day: '2024-01-08', data: { channel: 'visit', sourceLevel: 'local', petitioner: '赵某丁', about: '宅基地边界' } },
      { step: 'inform', day: '2024-01-09', data: { outcome: 'accepted' } },
      { step: 'accept', day: '2024-01-10', data: acceptedAsOpinion },
      { step: 'reply', day: '2024-02-20', data: opinion('unsupported', '甲镇信意〔2024〕2号') },
      { step: 'deliver', day: '2024-02-21', data: { service: 'direct' } },
      { step: 'close', day: '2024-02-21', data: { rateable: true } },
      { step: 'requestReview', day: '2024-03-22' },
      { step: 'review', day: '2024-04-19', data: { reviewResult: 'upheld' } },
      { step: 'requestRecheck', day: '2024-04-22', refused: '还没有登记信访人收到复查意见的日期，请先补登' },
      { step: 'deliverReview', day: '2024-04-23' },
      { step: 'requestRecheck', day: '2024-05-20' },
      { step: 'openHearing', day: '2024-06-03' },
      { step: 'endHearing', day: '2024-06-07' },
      { step: 'recheck', day: '2024-06-21', data: { recheckResult: 'upheld' } },
      { step: 'rate', day: '2024-06-24', data: { rating: 'dissatisfied' } },
    ],
    expects: {
      state: 'ended',
      clocks: {
        requestReview: { last: '2024-03-22', late: false },
        review: { last: '2024-04-21', late: false },
        requestRecheck: { last: '2024-05-23', late: false },
        recheck: { last: '2024-06-23', late: false },
      },
      figures: { 'petition.handled': 1, 'petition.resolved': 0, 'petition.rated': 1, 'petition.satisfied': 0 },
      in: '2024',
    },
  },
  {
    title: '同一事实和理由已经复核终结又来访，书面告知不再受理',
    steps: [
      { step: 'register', day: '2024-08-05', data: { channel: 'visit', sourceLevel: 'local', petitioner: '赵某丁', about: '宅基地边界' } },
      { step: 'turnAway', day: '2024-08-06', data: { endedBefore: ['petition-ended'] } },
      { step: 'close', day: '2024-08-06', data: { rateable: false } },
    ],
    expects: { state: 'closed', clocks: { inform: { last: '2024-08-20', late: false } }, figures: { 'petition.handled': 1, 'petition.accepted': 0 }, in: '2024' },
  },
]
