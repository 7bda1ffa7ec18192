// SPDX-License-Identifier: MulanPSL-2.0
import type { Condition, Guard } from '../../kernel/declare/declare.ts'
import { procedure } from '../../kernel/declare/declare.ts'
import {
  type Citation, disclosureLimits, fairCompetitionRegulation as competition, localGovernmentLaw, majorDecisionLimits as limits,
  majorDecisionRegulation as law,
} from '../../law/law.ts'
import { fields } from './fields.ts'

type Rule = Guard<typeof fields>
type Track = keyof typeof fields.waivers.columns.track.codes
const handlers = ['handler', 'justice-office', 'party-office']
const desk = ['party-office']
const beforeReview = ['drafted', 'consulted'] as const

const waived = (track: Track): Condition<typeof fields> => ({ waivers: { some: { track } } })
/** A track was done, or its waiver says why not; nothing else opens the way to the review. */
const track = (name: Track, done: Condition<typeof fields>, otherwise: string, cites: Citation): Rule =>
  ({ when: { either: [done, waived(name)] }, otherwise: `${otherwise}，也没有写明不适用的理由`, cites })
/** What was done must lie in the file. */
const filed = (done: Condition<typeof fields>, paper: keyof typeof fields.archived.codes): Rule => ({
  when: { either: [{ not: done }, { archived: paper }] }, otherwise: `归档材料缺少“${fields.archived.codes[paper]}”`, cites: law.cite('33'),
})
const notAfterReview: Rule[] = [{ when: { not: { state: [...beforeReview] } }, otherwise: '决策草案没有经过合法性审查，不得提交讨论',
  cites: law.cite('25', 2) }]

export const majorDecision = procedure(fields, {
  states: {
    listed: '已列入目录', drafted: '已拟订草案', consulted: '决策程序已履行', reviewed: '已审查', discussed: '已讨论', reported: '已请示报告', published: '已公布',
    archived: '已归档', evaluated: '已评估', stopped: '已终止',
  },
  steps: {
    // Its day is the day on which the catalogue was published.
    list: {
      label: '列入目录', from: 'nothing', to: 'listed', by: desk, needs: ['name', 'class', 'office', 'partyConsent'], takes: ['listedWhere'],
      onlyIf: [{ when: { partyConsent: true }, otherwise: '决策事项目录经同级党委同意后才能公布', cites: law.cite('3', 3) }],
      cites: law.cite('42'),
      number: { series: '决' },
    },
    draft: { label: '拟订草案', from: ['listed'], to: 'drafted', by: handlers, needs: ['exploratory'], takes: ['draftPaper'],
      cites: law.cite('29') },

    consult: {
      label: '公开征求意见', from: ['drafted'], by: handlers, needs: ['commentWhere', 'commentUntil'], takes: ['draftPaper'],
      onlyIf: [{ when: { inOrder: ['consult', 'commentUntil'] }, otherwise: '征求意见截止日早于公告之日' }],
      cites: law.cite('15', 1),
    },
    consultShortened: {
      label: '公开征求意见（缩短期限）', from: ['drafted'], by: handlers, needs: ['commentWhere', 'commentUntil', 'shortenedWhy'],
        takes: ['draftPaper'],
      onlyIf: [{ when: { inOrder: ['consultShortened', 'commentUntil'] }, otherwise: '征求意见截止日早于公告之日' }],
      cites: law.cite('15', 1),
    },
    endConsulting: {
      label: '征求意见期满', from: ['drafted'], by: handlers, needs: ['commentsHandled'],
      onlyIf: [
        { when: { taken: ['consult', 'consultShortened'] }, otherwise: '还没有登记公开征求意见' },
        { when: { not: { inOrder: ['endConsulting', 'commentUntil'] } }, otherwise: '公告写明的征求意见截止日还没有过' },
      ],
      waits: [{ since: 'consult', limit: limits.comment, otherwise: '公开征求意见一般不少于 30 日，还没有期满；因情况紧急缩短的，应在公告时说明' }],
      cites: law.cite('15', 1),
    },
    listen: { label: '以其他方式听取意见', from: ['drafted'], by: handlers, needs: ['listenedHow', 'listenedResult'], cites: law.cite('14', 2) },
    sendHearingPapers: { label: '送达听证材料', from: ['drafted'], by: handlers, takes: ['hearingPlace'], cites: law.cite('16', 3) },
    hear: {
      label: '举行听证会', from: ['drafted'], by: handlers, needs: ['commentsHandled'], takes: ['hearingPlace', 'hearingRecord'],
      onlyIf: [{ when: { taken: 'sendHearingPapers' }, otherwise: '听证会材料应提前送达听证参加人，请先登记“送达听证材料”', cites: law.cite('16', 3) }],
      waits: [{ since: 'sendHearingPapers', limit: limits.hearingPapers, ahead: true, otherwise: '听证会材料应于召开听证会 7 日前送达' }],
      cites: law.cite('16', 1),
    },
    argue: {
      label: '专家论证', from: ['drafted'], by: handlers, needs: ['experts'], takes: ['expertPaper'],
      onlyIf: [
        { when: { not: { experts: { some: { person: { given: false } } } } }, otherwise: '论证专家有一行没有写姓名' },
        { when: { not: { experts: { some: { interested: { given: false } } } } }, otherwise: '论证专家有一行没有说明有无利害关系', cites: law.cite('20') },
        { when: { not: { experts: { some: { interested: true } } } }, otherwise: '有直接利害关系的专家不得参加论证，请另选', cites: law.cite('20') },
        {
          when: { not: { either: [{ experts: { some: { signed: { given: false } } } }, { experts: { some: { signed: false } } }] } },
          otherwise: '书面论证意见应当署名、盖章', cites: law.cite('19', 2),
        },
        { when: { not: { experts: { some: { adopted: 'no', why: { given: false } } } } }, otherwise: '没有采纳的专家意见应写明理由',
          cites: law.cite('29') },
      ],
      cites: law.cite('19', 1),
    },
    assess: {
      label: '风险评估', from: ['drafted'], by: handlers, needs: ['riskLevel', 'riskMeasures'], takes: ['riskPaper', 'earlierRisk'],
        cites: law.cite('22', 1),
    },
    compete: {
      label: '公平竞争审查', from: ['drafted'], by: handlers, needs: ['competition'], takes: ['competitionPaper'],
        cites: law.cite('29', undefined, 1),
    },
    waive: {
      label: '写明不适用的程序', from: ['drafted'], by: handlers, needs: ['waivers'],
      onlyIf: (['track', 'reason', 'basis'] as const).map(column => ({
        when: { not: { waivers: { some: { [column]: { given: false } } } } },
        otherwise: `不适用的程序有一行没有写“${fields.waivers.columns[column].label}”，每项都要有理由和依据`,
      })),
    },
    complete: {
      label: '决策程序履行完毕', from: ['drafted'], to: 'consulted', by: handlers,
      onlyIf: [
        { when: { either: [{ not: { taken: ['consult', 'consultShortened'] } }, { taken: 'endConsulting' }] }, otherwise: '征求意见还没有期满',
          cites: law.cite('15', 1) },
        track('participation', { taken: ['endConsulting', 'hear', 'listen'] }, '没有听取公众意见', law.cite('14', 1)),
        track('experts', { taken: 'argue' }, '没有专家论证', law.cite('19', 1)),
        track('risk', { taken: 'assess' }, '没有风险评估', law.cite('22', 1)),
        track('competition', { taken: 'compete' }, '没有公平竞争审查', law.cite('29', undefined, 1)),
        { when: { not: { riskLevel: 'uncontrollable' } }, otherwise: '风险不可控，应调整草案、重新评估，确保可控以后再往下走', cites: law.cite('24') },
        {
          when: { not: { competition: 'failed' } }, otherwise: '公平竞争审查认为违反标准又不符合例外情形，不得出台', cites: competition.cite('18'),
          since: competition.version.inForce,
        },
        { when: { not: { competition: 'failed' } }, otherwise: '公平竞争审查没有通过，应调整草案', cites: law.cite('29', undefined, 1) },
      ],
    },

    sendReview: { label: '送合法性审查', from: ['consulted'], by: handlers, takes: ['review'], cites: law.cite('26', 2) },
    takeOpinion: {
      label: '取得审查意见', from: ['consulted'], to: 'reviewed', by: handlers, needs: ['review', 'reviewAnswer'], takes: ['riskTold'],
      onlyIf: [{
        when: { either: [{ not: { exploratory: true } }, { riskTold: { given: true } }] }, otherwise: '探索性改革应写明向决策机关明示的法律风险',
        cites: law.cite('25', 2),
      }],
      relies: [
        {
          linked: 'review', meets: { object: 'major-decision', conclusion: ['lawful', 'lawful-if-changed'] },
            when: { not: { exploratory: true } },
          otherwise: '没有合法性审查意见，或者审查不合法的，不得提交讨论', cites: law.cite('25', 2),
        },
        {
          linked: 'review', meets: { object: 'major-decision', conclusion: { given: true } }, when: { exploratory: true },
          otherwise: '探索性改革也应经过合法性审查', cites: law.cite('25', 1),
        },
        { tally: 'review', within: 'ever', under: 1, otherwise: '这份审查意见已经用于别的决策事项，一份意见只审一件' },
      ],
      cites: law.cite('25', 1),
    },
    discuss: {
      label: '集体讨论决定', from: ['drafted', 'consulted', 'reviewed'], to: 'discussed', by: desk,
      needs: ['meeting', 'opinions', 'headLast', 'deviates', 'outcome'], takes: ['deviationWhy'],
      onlyIf: [
        ...notAfterReview,
        { when: { headLast: true }, otherwise: '主要负责人应当最后发表意见', cites: law.cite('30', 2) },
        { when: { either: [{ deviates: false }, { deviationWhy: { given: true } }] }, otherwise: '决定与多数人意见不一致的，应当说明理由',
          cites: law.cite('30', 2) },
        { when: { not: { opinions: { some: { opinion: { given: false } } } } }, otherwise: '讨论意见有一行没有写意见', cites: law.cite('30', 3) },
        {
          when: { not: { opinions: { some: { opinion: ['oppose', 'reserve'], dissent: { given: false } } } } },
          otherwise: '不同意见和保留意见应当如实载明内容', cites: law.cite('30', 3),
        },
      ],
      relies: [
        { linked: 'meeting', meets: { state: ['held', 'confirmed'] }, otherwise: '讨论决定的会议还没有召开', cites: localGovernmentLaw.cite('6', 3) },
        { holds: 'staff-member.in-post', of: 'opinions.member', otherwise: '讨论当日参会人员不在册，请去掉这一行' },
      ],
      cites: localGovernmentLaw.cite('6', 3),
    },
    rework: {
      label: '修改后再议', from: ['reviewed', 'discussed'], to: 'drafted', by: desk, takes: ['draftPaper'],
      onlyIf: [{ when: { not: { state: 'discussed', outcome: 'adopted' } }, otherwise: '讨论已经通过，不再修改；要改的重新提请讨论' }],
    },
    reportParty: {
      label: '向党委请示报告', from: ['discussed'], to: 'reported', by: desk, needs: ['partyReply'],
      onlyIf: [{ when: { outcome: 'adopted' }, otherwise: '讨论没有通过，不往下办理' }],
      cites: law.cite('31'),
    },
    publish: {
      label: '公布决策', from: ['discussed', 'reported'], to: 'published', by: desk, takes: ['publishedWhere', 'notPublicWhy', 'explained'],
      onlyIf: [
        { when: { state: 'reported' }, otherwise: '出台前应向同级党委请示报告', cites: law.cite('31') },
        { when: { either: [{ publishedWhere: { given: true } }, { notPublicWhy: { given: true } }] }, otherwise: '没有写明公布途径；依法不予公开的写明理由',
          cites: law.cite('32') },
        {
          when: { either: [{ notPublicWhy: { given: true } }, { not: { taken: ['endConsulting', 'hear'] } },
            { explained: { given: true } }] },
          otherwise: '征求过公众意见的，公布时应说明采纳情况', cites: law.cite('32'),
        },
      ],
      cites: law.cite('32'),
    },
    archive: {
      label: '归档', from: ['published'], to: 'archived', by: desk, needs: ['archived'],
      onlyIf: [
        ...(['draft', 'review', 'minutes', 'party', 'decision'] as const).map((paper): Rule => ({
          when: { archived: paper }, otherwise: `归档材料缺少“${fields.archived.codes[paper]}”`, cites: law.cite('33'),
        })),
        filed({ taken: ['endConsulting', 'hear', 'listen'] }, 'participation'),
        filed({ taken: 'argue' }, 'experts'),
        filed({ taken: 'assess' }, 'risk'),
        filed({ taken: 'compete' }, 'competition'),
        filed({ taken: 'waive' }, 'waivers'),
      ],
      cites: law.cite('33'),
    },
    suspend: { label: '中止执行', from: ['published', 'archived'], by: ['mayor'], needs: ['suspendedWhy'], cites: law.cite('37') },
    resume: {
      label: '恢复执行', from: ['published', 'archived'], by: ['mayor'],
      onlyIf: [{ when: { taken: 'suspend' }, otherwise: '没有登记中止执行' }],
    },
    evaluate: {
      label: '决策后评估', from: ['archived'], to: 'evaluated', by: desk, needs: ['evaluator', 'evaluatorIndependent', 'evaluation'],
        takes: ['evaluationPaper'],
      onlyIf: [{ when: { evaluatorIndependent: true }, otherwise: '承担事前主要论证评估的单位不得做决策后评估，请另选', cites: law.cite('36', 2) }],
      cites: law.cite('36', 1),
    },
    stop: {
      label: '终止', from: ['listed', 'drafted', 'consulted', 'reviewed', 'discussed', 'reported'], to: 'stopped', by: desk,
        needs: ['stoppedWhy'],
    },
  },
  clocks: {
    consulting: {
      label: '征求意见期', from: ['consult', 'consultShortened'], until: ['endConsulting', 'stop'], limit: { on: 'commentUntil' },
        whose: 'office',
      advice: true, then: '逐条研究意见，登记采纳情况',
    },
    review: {
      label: '保证的审查时间', from: 'sendReview', until: ['takeOpinion', 'stop'], limit: limits.legalityReview, whose: 'office', advice: true,
      then: '一般至少留足这段审查时间，在此之前不催促出具意见（乡镇参照执行）',
    },
    publish: {
      label: '主动公开', from: 'reportParty', until: ['publish', 'stop'], limit: disclosureLimits.publish, whose: 'office', then: '列入逾期未公开',
    },
  },
})
