// SPDX-License-Identifier: MulanPSL-2.0
import type { Guard, Opens } from '../../kernel/declare/declare.ts'
import { procedure } from '../../kernel/declare/declare.ts'
import { localLimit } from '../../law/law.ts'
import { fields } from './fields.ts'

const intake = ['service-window', 'grid-worker', 'village', 'party-office', 'peace-office', 'petition-desk', 'congress', 'justice-office']
const routers = ['party-office', 'service-window', 'peace-office']
const doing = ['handler', 'village', 'service-window', 'party-office', 'peace-office']

const routed = (to: keyof typeof fields.routedTo.codes, gives: Guard<typeof fields>['when'], otherwise: string): Guard<typeof fields> =>
  ({ when: { either: [{ not: { routedTo: to } }, gives] }, otherwise })

// Who asked, what for and the receipt day go on with it: the days of the other procedure run from the receipt, not from the handing over.
const receivedThen = { on: 'receive' } as const
const petition = { kind: 'petition', step: 'register', ...receivedThen } as const
const asPetition = {
  channel: 'petitionChannel', phone: 'phone', about: 'about', request: 'content', proxy: 'helper', proxyConsent: 'helperConsent',
}

const opened: Opens<typeof fields>[] = [
  {
    kind: 'dispute', step: 'register', when: { routedTo: 'dispute' }, ...receivedThen,
    as: { foundOn: 'foundOn', type: 'disputeType', about: 'about', brief: 'content' }, with: { source: 'demand' },
  },
  {
    ...petition, when: { routedTo: 'petition', person: { given: true } },
    as: { ...asPetition, petitioner: 'person' }, with: { sourceLevel: 'local' },
  },
  {
    ...petition, when: { routedTo: 'petition', person: { given: false } },
    as: asPetition, with: { sourceLevel: 'local', contactUnclear: true },
  },
  {
    kind: 'legal-consultation', step: 'ask', when: { routedTo: 'consultation' }, ...receivedThen,
    as: { type: 'serviceType', person: 'person', phone: 'phone', about: 'about', question: 'content' },
  },
  {
    kind: 'rectification', step: 'find', when: { routedTo: 'rectification' }, ...receivedThen,
    as: { what: 'about', foundOn: 'foundOn', object: 'object', unit: 'unit', place: 'place' }, with: { source: 'society' },
  },
]

export const residentRequest = procedure(fields, {
  states: { received: '已收到', routed: '已分流', handling: '办理中', replied: '已答复', closed: '已办结' },
  steps: {
    // Its day is the day of receipt, and stays so wherever the request goes.
    receive: {
      label: '登记收到', from: 'nothing', to: 'received', by: intake,
      needs: ['channel', 'content'], takes: ['about', 'place', 'person', 'phone', 'helper', 'helperConsent', 'ticket', 'reporter'],
      onlyIf: [
        { when: { either: [{ helper: { given: false } }, { helperConsent: true }] }, otherwise: '由他人代办的，应确认诉求人同意代办' },
      ],
      relies: [{ holds: 'post-holder.grid-worker', of: 'reporter', otherwise: '上报的网格员当日不在网格员名册上，请另选' }],
      number: { series: '诉' },
    },
    route: {
      label: '分流', from: ['received'], to: 'routed', by: routers, needs: ['routedTo'],
      takes: [
        'about', 'toldWhere', 'excluded', 'foundOn', 'disputeType', 'petitionChannel', 'serviceType', 'object', 'unit', 'office', 'dueOn',
      ],
      onlyIf: [
        routed('dispute', { disputeType: { given: true }, foundOn: { given: true } }, '转矛盾纠纷的，应填写“纠纷类型”和“发现日期”'),
        routed('petition', { petitionChannel: { given: true } }, '转信访的，应填写“信访渠道”'),
        routed('petition', { either: [{ not: { petitionChannel: 'proxy' } }, { helper: { given: true }, helperConsent: true }] },
          '转代理信访的，应有代办人并经诉求人同意；没有的改选其他信访渠道'),
        routed('consultation', { serviceType: { given: true } }, '转法律咨询与援助的，应填写“服务类别”'),
        routed('rectification', {
          about: { given: true }, foundOn: { given: true }, either: [{ object: { given: true } }, { unit: { given: true } }],
        },
          '转问题整改的，应填写“事由”“发现日期”，以及“问题单位”或者“责任单位”'),
        routed('elsewhere', { toldWhere: { given: true }, excluded: { given: true } }, '不由本镇办理的，应写明理由，并告知向谁提出'),
        routed('disclosure', { toldWhere: { given: true } }, '属于政府信息公开的，应告知怎样提出公开申请'),
        { when: { inOrder: ['foundOn', 'receive'] }, otherwise: '发现日期晚于收到之日，应为收到当日或者以前' },
        { when: { inOrder: ['route', 'dueOn'] }, otherwise: '要求办结日期早于分流之日，应为当日或者以后' },
      ],
      opens: opened,
    },
    take: {
      label: '承办', from: ['routed'], to: 'handling', by: doing, takes: ['office', 'dueOn'],
      onlyIf: [{ when: { routedTo: ['here', 'comment'] }, otherwise: '本件已转其他事项办理，办理情况记在那一件上，这里只答复诉求人' }],
    },
    handBack: {
      label: '退回分流', from: ['routed', 'handling'], to: 'received', by: doing, needs: ['backReason'],
      onlyIf: [{ when: { routedTo: ['here', 'comment', 'elsewhere', 'disclosure'] }, otherwise: '已转其他事项办理的不退回分流，在那一件上办理' }],
    },
    work: { label: '记录办理情况', from: ['handling'], by: doing, needs: ['progress'] },
    reply: { label: '答复诉求人', from: ['received', 'routed', 'handling'], to: 'replied', by: doing, needs: ['replyText'] },
    close: {
      label: '办结', from: ['received', 'routed', 'handling', 'replied'], to: 'closed', by: doing, takes: ['replyText'],
      onlyIf: [{
        when: { either: [{ replyText: { given: true } }, { routedTo: ['elsewhere', 'disclosure'], person: { given: false } }] },
        otherwise: '还没有写明怎么办的，请先填写“答复”；没有留姓名的也要写处理结果',
      }],
    },
    rate: {
      label: '诉求人评价', from: ['replied', 'closed'], by: [...routers, 'village'], outside: true, needs: ['satisfied'],
      onlyIf: [{ when: { either: [{ person: { given: true } }, { phone: { given: true } }] }, otherwise: '诉求人没有留下姓名和电话，不登记评价' }],
    },
  },
  clocks: {
    route: {
      label: '分流时限', from: 'receive', restarts: 'handBack', until: ['route', 'reply', 'close'], limit: localLimit('resident-request.route'),
      whose: 'office', then: '由党政办催办',
    },
    reply: {
      label: '答复时限', from: 'receive', until: ['reply', 'close'], limit: localLimit('resident-request.reply'), whose: 'office',
      then: '由分管领导督办',
    },
    due: {
      label: '要求办结', from: ['route', 'take'], until: ['reply', 'close'], limit: { on: 'dueOn' }, whose: 'office',
      then: '由交办的岗位催办',
    },
  },
})
