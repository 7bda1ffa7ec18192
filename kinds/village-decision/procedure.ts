// SPDX-License-Identifier: MulanPSL-2.0
import type { Condition, Guard } from '../../kernel/declare/declare.ts'
import { procedure } from '../../kernel/declare/declare.ts'
import {
  type Citation, villageCommitteeLaw as law, villageCommitteeLaw2018 as before2026, villageCommitteeLimits as limits,
  villageCommitteeLimits2018 as limitsBefore2026,
} from '../../law/law.ts'
import { fields } from './fields.ts'

const village = ['village']
const town = ['party-office', 'justice-office']
const assembly = ['adults', 'households'] as const

/** One rule in both versions of the act: the younger is asked first and only from its day, so each day names its own article. */
const inBothVersions = (when: Condition<typeof fields>, otherwise: string, now: Citation, then: Citation): Guard<typeof fields>[] => [
  { when, otherwise, cites: now, since: law.version.inForce }, { when, otherwise, cites: then },
]
const rulesOnly: Guard<typeof fields> = { when: { type: 'rules' }, otherwise: '只有村民自治章程、村规民约报乡镇备案，其他事项不办备案和责令改正' }

export const villageDecision = procedure(fields, {
  states: {
    proposed: '已提议',
    discussed: '已商议',
    examined: '已审议',
    decided: '已决议',
    rejected: '未通过',
    posted: '决议已公开',
    carriedOut: '已实施',
    resultPosted: '结果已公开',
    closed: '已办结',
  },
  steps: {
    propose: {
      label: '党组织提议', from: 'nothing', to: 'proposed', by: village, needs: ['type', 'subject'], takes: ['proposal', 'proposedBy'],
      number: { series: '议' },
    },
    discuss: { label: '两委商议', from: ['proposed'], to: 'discussed', by: village, needs: ['discussedPresent'], takes: ['discussion'] },
    examine: {
      label: '党员大会审议', from: ['discussed'], to: 'examined', by: village, needs: ['membersPresent', 'membersAgreed'], takes: ['examination'],
    },
    callAssembly: { label: '通知村民会议', from: ['discussed', 'examined'], by: village, takes: ['noticeOf'] },
    callAtOnce: {
      label: '临时通知村民会议', from: ['discussed', 'examined'], by: village, needs: ['urgency', 'urgentReason'], takes: ['noticeOf'],
      onlyIf: [{ when: { urgency: 'special' }, otherwise: '提前 10 日通知的，办理“通知村民会议”', cites: law.cite('25', 2) }],
    },
    decide: {
      label: '作出决议', from: ['examined'], to: 'decided', by: village,
      needs: ['body', 'entitled', 'present', 'agreed', 'quorate', 'carried'], takes: ['resolution', 'minutes'],
      onlyIf: [
        ...inBothVersions(
          { either: [{ body: 'representatives' }, { taken: ['callAssembly', 'callAtOnce'] }] },
          '召开村民会议应提前 10 日通知村民，请先登记“通知村民会议”', law.cite('25', 2), before2026.cite('21', 2),
        ),
        ...inBothVersions(
          { not: { body: assembly, quorate: false } },
          '村民会议到会不足村民过半数（户代表不足三分之二），不能作出决议', law.cite('26', 1), before2026.cite('22', 1),
        ),
        ...inBothVersions(
          { not: { body: 'representatives', quorate: false } },
          '村民代表会议到会不足组成人员三分之二，不能作出决议', law.cite('30', 2), before2026.cite('26', 2),
        ),
        ...inBothVersions(
          { not: { body: assembly, carried: false } },
          '村民会议的决定须经到会过半数通过，没有过半的办理“未获通过”', law.cite('26', 1), before2026.cite('22', 1),
        ),
        ...inBothVersions(
          { not: { body: 'representatives', carried: false } },
          '村民代表会议的决定须经到会过半数同意，没有过半的办理“未获通过”', law.cite('30', 2), before2026.cite('26', 2),
        ),
        { when: { present: { atLeast: 1 } }, otherwise: '实到填了 0，没有人到会不能作出决议' },
      ],
      waits: [{
        since: 'callAssembly', limit: [limitsBefore2026.callAssembly, limits.callAssembly], ahead: true,
        otherwise: '召开村民会议应提前 10 日通知村民',
      }],
    },
    voteDown: {
      label: '未获通过', from: ['proposed', 'discussed', 'examined'], to: 'rejected', by: village,
      takes: ['body', 'entitled', 'present', 'agreed', 'resolution', 'minutes'],
    },

    postDecision: { label: '决议公开', from: ['decided'], to: 'posted', by: village, needs: ['postedAt'], takes: ['decisionProof'] },
    endDecisionPosting: {
      label: '决议公开期满', from: ['posted', 'carriedOut', 'resultPosted'], by: village, takes: ['decisionProof'],
      waits: [{ since: 'postDecision', limit: limits.keepPosted, otherwise: '决议公布不少于 15 日，还没有期满' }],
    },
    carryOut: { label: '实施完成', from: ['posted'], to: 'carriedOut', by: village, needs: ['outcome'], takes: ['spent'] },
    postResult: { label: '结果公开', from: ['carriedOut'], to: 'resultPosted', by: village, takes: ['spent', 'postedAt', 'outcomeProof'] },
    endResultPosting: {
      label: '结果公开期满', from: ['resultPosted'], by: village, takes: ['outcomeProof'],
      waits: [{ since: 'postResult', limit: limits.keepPosted, otherwise: '实施结果公布不少于 15 日，还没有期满' }],
    },

    file: {
      label: '收到备案', from: ['decided', 'posted', 'carriedOut', 'resultPosted'], by: town, needs: ['filingNumber'], onlyIf: [rulesOnly],
    },
    orderCorrection: {
      label: '责令改正', from: ['decided', 'posted', 'carriedOut', 'resultPosted'], by: town, needs: ['unlawful'], takes: ['correctBy'],
      onlyIf: [
        rulesOnly,
        ...inBothVersions(
          { taken: 'file' }, '村规民约由乡镇政府在备案后责令改正，请先登记“收到备案”', law.cite('31', 3), before2026.cite('27', 3),
        ),
        { when: { inOrder: ['orderCorrection', 'correctBy'] }, otherwise: '改正期限早于责令之日，应为当日或者以后' },
      ],
    },
    // A changed text is decided anew: that is a matter of its own; here only what became of this one.
    correctRules: {
      label: '完成改正', from: ['decided', 'posted', 'carriedOut', 'resultPosted'], by: village, needs: ['correction'],
      onlyIf: [{ when: { taken: 'orderCorrection' }, otherwise: '本件没有被责令改正' }],
    },
    close: {
      label: '归档办结', from: ['resultPosted'], to: 'closed', by: village,
      onlyIf: [
        {
          when: { taken: 'endDecisionPosting' }, otherwise: '还没有登记决议公开期满',
          cites: law.cite('35', 4), since: law.version.inForce,
        },
        {
          when: { taken: 'endResultPosting' }, otherwise: '还没有登记结果公开期满',
          cites: law.cite('35', 4), since: law.version.inForce,
        },
        ...inBothVersions(
          { either: [{ not: { type: 'rules' } }, { taken: 'file' }] },
          '村规民约应报乡镇政府备案，镇上还没有登记收到', law.cite('31', 1), before2026.cite('27', 1),
        ),
        ...inBothVersions(
          { either: [{ not: { taken: 'orderCorrection' } }, { taken: 'correctRules' }] },
          '乡镇政府责令改正的内容还没有改正', law.cite('31', 3), before2026.cite('27', 3),
        ),
      ],
    },
  },
  clocks: {
    correct: {
      label: '村规民约改正期限', from: 'orderCorrection', restarts: 'orderCorrection', until: 'correctRules', limit: { on: 'correctBy' },
      whose: 'office', then: '由乡镇政府督促改正',
    },
  },
})
