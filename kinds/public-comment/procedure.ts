// SPDX-License-Identifier: MulanPSL-2.0
import { procedure } from '../../kernel/declare/declare.ts'
import { businessEnvironmentRegulation, localLimit, majorDecisionRegulation } from '../../law/law.ts'
import { fields } from './fields.ts'

const intake = ['party-office', 'service-window', 'handler', 'village']
const drafters = ['handler', 'party-office', 'justice-office']
const said = { needs: ['draft', 'channel', 'summary'], takes: ['person', 'phone', 'content'] } as const

export const publicComment = procedure(fields, {
  states: { received: '已收到', answered: '已研究', published: '已公布采纳情况', withdrawn: '已撤回' },
  steps: {
    // Its day is the day of receipt. A comment that comes when the time is over is kept and marked, never refused.
    receive: {
      label: '收到意见', from: 'nothing', to: 'received', by: intake, ...said,
      relies: [{
        linked: 'draft', meets: { taken: ['consult', 'consultBusiness', 'consultShortened'], not: { taken: 'endConsulting' } },
        otherwise: '草案没有在公开征求意见，或者已经期满；期满后收到的办理“期满后收到意见”', cites: majorDecisionRegulation.cite('15', 1),
      }],
      number: { series: '意' },
    },
    receiveLate: {
      label: '期满后收到意见', from: 'nothing', to: 'received', by: intake, ...said,
      relies: [{ linked: 'draft', meets: {}, otherwise: '没有写明是对哪一件草案的意见' }],
      number: { series: '意' },
    },
    answer: {
      label: '研究答复', from: ['received', 'answered'], to: 'answered', by: drafters, needs: ['result', 'reason'], takes: ['summary'],
      cites: majorDecisionRegulation.cite('18'),
    },
    publish: {
      label: '公布采纳情况', from: ['answered'], to: 'published', by: drafters, needs: ['publishedWhere'], takes: ['summary'],
      cites: businessEnvironmentRegulation.cite('62', 2),
    },
    withdraw: { label: '提出人撤回', from: ['received', 'answered'], to: 'withdrawn', by: intake, outside: true },
  },
  clocks: {
    answer: {
      label: '研究答复', from: ['receive', 'receiveLate'], until: ['answer', 'withdraw'], limit: localLimit('public-comment.answer'),
        whose: 'office',
      then: '催承办科室逐条研究',
    },
  },
})
