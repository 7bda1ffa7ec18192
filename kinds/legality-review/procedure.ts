// SPDX-License-Identifier: MulanPSL-2.0
import { procedure } from '../../kernel/declare/declare.ts'
import { localLimit, majorDecisionLimits, notice118, penaltyLaw } from '../../law/law.ts'
import { fields } from './fields.ts'

const askers = ['handler', 'party-office', 'enforcement-team', 'economic-station']
const reviewers = ['justice-office', 'adviser']
const request = ['ask', 'resubmit'] as const
const enforcement = { object: 'enforcement' } as const

const local = (setting: string) => localLimit(`legality-review.${setting}`, undefined, { counted: 'working' })

export const legalityReview = procedure(fields, {
  states: {
    asked: '已送审',
    returned: '已退回补充',
    complete: '材料齐备',
    reviewed: '已审查',
    opined: '已出具意见',
    answered: '已反馈',
  },
  steps: {
    ask: {
      label: '送审', from: 'nothing', to: 'asked', by: askers, needs: ['object', 'subject'],
      takes: ['matter', 'version', 'earlier', 'office', 'drafter', 'materials', 'explanation'],
      relies: [
        {
          tally: 'matter', within: 'ever', under: 1, when: { matter: { given: true }, earlier: { given: false } },
          otherwise: '这一事项已经送审过，修改后再次送审的应填写“前一次审查”，使审查件数只计一次',
        },
        { holds: 'staff-member.in-post', of: 'drafter', otherwise: '送审之日承办人不在册，请另选' },
      ],
      number: { series: '审' },
    },
    sendBack: {
      label: '退回补充材料', from: ['asked'], to: 'returned', by: reviewers, needs: ['missing'],
    },
    resubmit: { label: '补充后再送', from: ['returned'], to: 'asked', by: askers, takes: ['materials', 'version', 'explanation'] },
    complete: { label: '确认材料齐备', from: ['asked'], to: 'complete', by: reviewers, apartFrom: request },
    review: {
      label: '审查', from: ['complete', 'reviewed'], to: 'reviewed', by: reviewers, apartFrom: request,
      takes: ['legalReviewer', 'adviser', 'justiceStaff', 'firstTime', 'qualified', 'issues'],
      onlyIf: [
        {
          when: { either: [{ legalReviewer: { given: true } }, { adviser: { given: true } }, { justiceStaff: { given: true } }] },
          otherwise: '没有写明由谁审查，应填写法制审核员、法律顾问或者司法所审查人',
        },
        {
          when: { either: [{ not: enforcement }, { legalReviewer: { given: true } }] },
          otherwise: '重大执法决定由法制审核员审核，请从名册选择', cites: notice118.cite('4'),
        },
        {
          when: { either: [{ not: enforcement }, { firstTime: false }, { qualified: true }] },
          otherwise: '初次从事行政处罚决定法制审核的，应有法律职业资格；请写明审核人是否初次从事、有无资格', cites: penaltyLaw.cite('58', 2),
          since: penaltyLaw.version.inForce,
        },
      ],
      relies: [
        { holds: 'post-holder.legal-reviewer', of: 'legalReviewer', otherwise: '审查之日法制审核员不在任，请另选', cites: notice118.cite('4') },
        { holds: 'post-holder.adviser', of: 'adviser', otherwise: '审查之日法律顾问不在聘期，请另选' },
        { holds: 'staff-member.in-post', of: 'justiceStaff', otherwise: '审查之日审查人不在册，请另选' },
      ],
    },
    opine: {
      label: '出具意见', from: ['reviewed'], to: 'opined', by: reviewers, apartFrom: request,
      needs: ['conclusion', 'opinionNumber'], takes: ['issues', 'opinion', 'opinionPaper'],
      onlyIf: [{
        when: { either: [{ conclusion: 'lawful' }, { issues: { count: { atLeast: 1 } } }] },
        otherwise: '结论不是“合法”的，应写明问题和修改意见',
      }],
    },
    answer: {
      label: '反馈采纳情况', from: ['opined'], to: 'answered', by: askers, takes: ['issues', 'answerNote'],
      onlyIf: [
        { when: { not: { issues: { some: { adopted: { given: false } } } } }, otherwise: '每条审查意见都应写明是否采纳' },
        { when: { not: { issues: { some: { adopted: 'no', why: { given: false } } } } }, otherwise: '未采纳的审查意见应写明理由' },
      ],
    },
  },
  clocks: {
    // No act gives the reviewer of a contract, document or enforcement decision a number of days: the town's own rule.
    review: {
      label: '出具审查意见', from: 'complete', until: 'opine', whose: 'office',
      limit: [
        { when: { object: 'contract' }, limit: local('contract') },
        { when: { object: 'normative-document' }, limit: local('normative-document') },
        { when: enforcement, limit: local('enforcement') },
        { when: { object: 'major-decision' }, limit: local('major-decision') },
        { when: {}, limit: local('other') },
      ],
      then: '列入逾期未出具的审查；不得以未审查为由先行决定',
    },
    enoughTime: {
      label: '保证的审查时间', from: 'complete', until: 'opine', whose: 'office', advice: true,
      limit: [{ when: { object: 'major-decision' }, limit: majorDecisionLimits.legalityReview }],
      then: '重大行政决策一般至少留足这段审查时间，在此之前不催促出具意见（乡镇参照执行）',
    },
  },
})
