// SPDX-License-Identifier: MulanPSL-2.0
import type { Guard, Relied } from '../../kernel/declare/declare.ts'
import { procedure } from '../../kernel/declare/declare.ts'
import {
  businessEnvironmentLimits, businessEnvironmentRegulation as business, disclosureLimits, disclosureRegulation, documentHandlingRegulation,
  fairCompetitionRegulation as competition, localGovernmentLaw, localLimit, notice37,
} from '../../law/law.ts'
import { fields } from './fields.ts'

type Rule = Guard<typeof fields>
const drafters = ['handler', 'party-office', 'justice-office']
const desk = ['party-office']
const heads = ['secretary', 'mayor']
const market = { touches: 'market' } as const
const unsigned = ['drafted', 'consulted', 'reviewed', 'deliberated', 'refused', 'signed'] as const
const beforeReview = ['drafted', 'consulted'] as const

/** The review itself, asked of the linked matter: this document, and not found unlawful. */
const reviewed: Relied[] = [{ when: market, cites: business.cite('63', 2) }, { when: { not: market }, cites: notice37.cite('2') }].map(basis => ({
  linked: 'review', meets: { object: 'normative-document', conclusion: ['lawful', 'lawful-if-changed'] }, ...basis,
  otherwise: '没有合法性审核意见，或者审核结论为不合法；规范性文件须经合法性审核并认为合法（修改后合法）',
}))
/** The step is asked of every document that is not yet past it, so that a refusal can say what is missing and by which article. */
const pastReview = (what: string): Rule[] => [
  {
    when: { not: { ...market, state: [...beforeReview] } }, otherwise: `没有经过合法性审核，不得${what}`, cites: business.cite('63', 2),
    since: business.version.inForce,
  },
  { when: { not: { state: [...beforeReview] } }, otherwise: `没有经过合法性审核，不得${what}`, cites: notice37.cite('2') },
]
const pastSignature = (what: string, states: readonly ('signed' | 'numbered')[]): Rule => ({
  when: { not: { state: unsigned.filter(state => !(states as readonly string[]).includes(state)) } }, otherwise: `没有负责人签发，不得${what}`,
  cites: documentHandlingRegulation.cite('22'),
})
const competes = (otherwise: string, when: Rule['when']): Rule[] => [
  { when, otherwise, cites: competition.cite('18'), since: competition.version.inForce },
  { when, otherwise, cites: business.cite('63', 1), since: business.version.inForce },
]

export const normativeDocument = procedure(fields, {
  states: {
    drafted: '已起草', consulted: '已征求意见', reviewed: '已审核', deliberated: '已审议', refused: '不予签发', signed: '已签发', numbered: '已编号',
    published: '已公布', filed: '已备案', repealed: '已废止', lapsed: '已失效', stopped: '已停止制定',
  },
  steps: {
    draft: {
      label: '起草', from: 'nothing', to: 'drafted', by: drafters, needs: ['name', 'scope', 'touches'],
        takes: ['office', 'draftPaper', 'basis'],
      onlyIf: [{ when: { scope: 'normative' }, otherwise: '不是行政规范性文件，不在这里登记、编号；内部制度登记到“制度与规则”' }],
      cites: localGovernmentLaw.cite('76'),
    },
    consult: {
      label: '公开征求意见', from: ['drafted'], by: drafters, needs: ['commentWhere', 'commentUntil'], takes: ['draftPaper'],
      onlyIf: [
        { when: { not: market }, otherwise: '涉及市场主体的文件办理“公开征求意见（涉及市场主体）”', cites: business.cite('62', 2) },
        { when: { inOrder: ['consult', 'commentUntil'] }, otherwise: '征求意见截止日早于公告之日，应为公告当日或者以后' },
      ],
    },
    consultBusiness: {
      label: '公开征求意见（涉及市场主体）', from: ['drafted'], by: drafters, needs: ['commentWhere', 'commentUntil'], takes: ['draftPaper'],
      onlyIf: [
        { when: market, otherwise: '不涉及市场主体生产经营的文件办理“公开征求意见”' },
        {
          when: { commentWhere: ['website', 'board', 'media'] }, otherwise: '应当向社会公开征求意见，请写明公开的途径', cites: business.cite('62', 2),
          since: business.version.inForce,
        },
        {
          when: { inOrder: ['consultBusiness', 'commentUntil'] }, otherwise: '征求意见截止日早于公告之日，应为公告当日或者以后',
        },
      ],
      cites: business.cite('62', 2),
    },
    endConsulting: {
      label: '征求意见期满', from: ['drafted'], to: 'consulted', by: drafters, needs: ['commentsHandled'],
      onlyIf: [
        { when: { taken: ['consult', 'consultBusiness'] }, otherwise: '还没有登记公开征求意见' },
        { when: { not: { inOrder: ['endConsulting', 'commentUntil'] } }, otherwise: '公告写明的征求意见截止日还没有过' },
      ],
      waits: [{ since: 'consultBusiness', limit: businessEnvironmentLimits.comment, otherwise: '向社会公开征求意见一般不少于 30 日，还没有期满' }],
    },
    withoutConsulting: {
      label: '不公开征求意见', from: ['drafted'], to: 'consulted', by: drafters, needs: ['noCommentWhy'],
      onlyIf: [{
        when: { either: [{ not: market }, { noCommentWhy: 'secret' }] },
        otherwise: '与市场主体生产经营密切相关的文件，除依法需要保密外都应公开征求意见', cites: business.cite('62', 2), since: business.version.inForce,
      }],
    },
    compete: {
      label: '公平竞争审查', from: ['drafted', 'consulted'], by: drafters, needs: ['competition'], takes: ['competitionPaper'],
      onlyIf: [{
        when: { not: { ...market, competition: 'none' } }, otherwise: '涉及市场主体生产经营的文件应作出公平竞争审查结论', cites: competition.cite('17', 1),
        since: competition.version.inForce,
      }],
      cites: competition.cite('17'),
    },
    sendReview: { label: '送合法性审核', from: ['consulted'], by: drafters, takes: ['review'], cites: notice37.cite('2') },
    takeOpinion: {
      label: '取得审核意见', from: ['consulted'], to: 'reviewed', by: drafters, needs: ['review', 'reviewAnswer'],
      onlyIf: [
        ...competes('涉及市场主体的文件没有经过公平竞争审查，不得出台', { either: [{ not: market }, { taken: 'compete' }] }),
        ...competes('公平竞争审查认为违反标准又不符合例外情形，不得出台', { not: { competition: 'failed' } }),
      ],
      relies: [
        ...reviewed,
        { tally: 'review', within: 'ever', under: 1, otherwise: '这份审核意见已经用于别的文件，一份意见只审一件' },
      ],
      cites: notice37.cite('2'),
    },
    deliberate: {
      label: '集体审议', from: ['drafted', 'consulted', 'reviewed'], to: 'deliberated', by: desk, needs: ['meeting'], takes: ['deliberation'],
      onlyIf: pastReview('提交审议'),
      relies: [{ linked: 'meeting', meets: { state: ['held', 'confirmed'] }, otherwise: '审议的会议还没有召开' }],
      cites: localGovernmentLaw.cite('6', 3),
    },
    sign: {
      label: '签发', from: ['drafted', 'consulted', 'reviewed', 'deliberated'], to: 'signed', by: heads, apartFrom: 'draft',
        needs: ['signer'],
      onlyIf: [
        ...pastReview('签发'),
        { when: { state: 'deliberated' }, otherwise: '还没有经过集体审议，不得签发', cites: localGovernmentLaw.cite('6', 3) },
      ],
      relies: [
        ...reviewed,
        { holds: 'staff-member.leader', of: 'signer', otherwise: '签发之日不是班子成员，请核对任职日期', cites: documentHandlingRegulation.cite('22') },
      ],
      cites: documentHandlingRegulation.cite('22'),
    },
    refuse: { label: '不予签发', from: ['deliberated'], to: 'refused', by: heads, needs: ['refusedWhy'],
      cites: documentHandlingRegulation.cite('22') },
    revise: { label: '退回修改', from: ['refused', 'reviewed', 'deliberated'], to: 'drafted', by: desk,
      takes: ['name', 'touches', 'draftPaper', 'basis'] },

    number: {
      label: '统一编号', from: [...unsigned], to: 'numbered', by: desk,
      onlyIf: [...pastReview('编号'), pastSignature('编号', ['signed'])],
      relies: reviewed,
      number: { series: '政规' },
    },
    publish: {
      label: '公布', from: [...unsigned, 'numbered'], to: 'published', by: desk, needs: ['publishedWhere', 'effectiveOn', 'plainWords'],
      takes: ['validTo', 'explanation'],
      onlyIf: [
        ...pastReview('公布'), pastSignature('公布', ['signed', 'numbered']),
        { when: { state: 'numbered' }, otherwise: '还没有统一编号，不得公布' },
        { when: { inOrder: ['publish', 'effectiveOn'] }, otherwise: '施行日期早于公布之日，公布以前不能施行', cites: business.cite('64', 2) },
        { when: { inOrder: ['effectiveOn', 'validTo'] }, otherwise: '有效期至早于施行日期' },
      ],
      relies: reviewed,
      cites: disclosureRegulation.cite('20'),
    },
    file: { label: '备案', from: ['published'], to: 'filed', by: desk, needs: ['filedWith'], takes: ['filingNumber'] },

    loseBasis: { label: '标记依据失效', from: ['published', 'filed'], by: [...desk, 'justice-office'], needs: ['basisLost'] },
    clean: {
      label: '清理', from: ['published', 'filed'], by: [...desk, 'justice-office'], needs: ['fate'],
        takes: ['cleaningNote', 'cleaningPublished'],
    },
    renew: {
      label: '延续有效期', from: ['published', 'filed'], by: desk, needs: ['validTo', 'cleaningNote'],
      onlyIf: [{ when: { inOrder: ['renew', 'validTo'] }, otherwise: '延续后的有效期已经过去' }],
    },
    repeal: { label: '废止', from: ['published', 'filed'], to: 'repealed', by: desk, needs: ['repealDocument'] },
    lapse: {
      label: '有效期届满失效', from: ['published', 'filed'], to: 'lapsed', by: desk,
      onlyIf: [
        { when: { validTo: { given: true } }, otherwise: '没有规定有效期的文件不因届满失效，应办理“废止”' },
        { when: { not: { inOrder: ['lapse', 'validTo'] } }, otherwise: '有效期还没有届满' },
      ],
    },
    stop: { label: '停止制定', from: [...unsigned], to: 'stopped', by: [...desk, ...heads], needs: ['stoppedWhy'] },
  },
  clocks: {
    consulting: {
      label: '征求意见期', from: ['consult', 'consultBusiness'], until: ['endConsulting', 'stop'], limit: { on: 'commentUntil' },
        whose: 'office', advice: true,
      then: '逐条研究意见，登记采纳情况',
    },
    review: {
      label: '合法性审核', from: 'sendReview', until: ['takeOpinion', 'stop'],
        limit: localLimit('normative-document.review', undefined, { counted: 'working' }),
      whose: 'office', then: '向审核机构催问；没有审核意见不得提交审议',
    },
    publish: {
      label: '主动公开', from: 'sign', until: ['publish', 'stop'], limit: disclosureLimits.publish, whose: 'office',
      then: '列入逾期未公开；未经公布的不得作为行政管理依据',
    },
    file: {
      label: '报送备案', from: 'publish', until: ['file', 'repeal', 'lapse'], limit: localLimit('normative-document.filing'), whose: 'office',
      then: '列入逾期未备案',
    },
    validity: {
      label: '有效期', from: 'publish', until: ['repeal', 'lapse'], limit: { on: 'validTo' }, whose: 'office', advice: true, deemed: 'lapse',
      then: '届满自动失效；需要继续施行的，届满前评估并延续',
    },
    clean: {
      label: '依据变化后的清理', from: 'loseBasis', restarts: 'loseBasis', until: ['clean', 'repeal', 'lapse'],
      limit: localLimit('normative-document.cleaning'), whose: 'office', then: '列入待清理文件',
    },
  },
})
