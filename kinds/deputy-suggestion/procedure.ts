// SPDX-License-Identifier: MulanPSL-2.0
import type { Condition, Guard } from '../../kernel/declare/declare.ts'
import { procedure } from '../../kernel/declare/declare.ts'
import {
  type Citation, deputiesLaw as law, deputiesLaw2015 as before2025, deputiesLimits as limits, deputiesLimits2015 as limitsBefore2025,
    localGovernmentLaw,
  localLimit,
} from '../../law/law.ts'
import { fields } from './fields.ts'

const desk = ['party-office', 'congress']
const handlers = ['handler', 'party-office', 'justice-office', 'economic-station', 'peace-office', 'enforcement-team']
const handed = { needs: ['deputy', 'subject', 'raisedAt'], takes: ['coDeputies', 'suggestionNumber', 'content', 'office'] } as const

/** One rule in both versions of the act: the younger is asked first and only from its day. */
const inBothVersions = (when: Condition<typeof fields>, otherwise: string, now: Citation, then: Citation): Guard<typeof fields>[] => [
  { when, otherwise, cites: now, since: law.version.inForce }, { when, otherwise, cites: then },
]

export const deputySuggestion = procedure(fields, {
  states: {
    handed: '已交办', assigned: '办理中', objected: '已提出不属职责', replied: '已答复', rated: '已评价', closed: '已办结', reported: '已报告并公开',
  },
  steps: {
    // The congress hands over, and says at once whether it is broad and hard: the months run from that day.
    receive: {
      label: '接收交办', from: 'nothing', to: 'handed', by: desk, outside: true, ...handed, cites: localGovernmentLaw.cite('42', 2),
        number: { series: '代' },
    },
    receiveHard: {
      label: '接收交办（涉及面广、难度大）', from: 'nothing', to: 'handed', by: desk, outside: true, ...handed, cites: localGovernmentLaw.cite('42', 2),
      number: { series: '代' },
    },
    assign: { label: '分办', from: ['handed'], to: 'assigned', by: desk, needs: ['office'], takes: ['coOffices'] },
    object: { label: '提出不属职责', from: ['handed', 'assigned'], to: 'objected', by: [...handlers, 'congress'], needs: ['objection'] },
    assignAnew: { label: '重新分办', from: ['objected'], to: 'assigned', by: desk, needs: ['office'], takes: ['coOffices'] },
    contact: { label: '联系代表', from: ['assigned'], by: handlers, needs: ['contacted'], cites: law.cite('51', 2) },
    work: { label: '记录办理情况', from: ['assigned'], by: handlers, needs: ['progress'] },
    reply: {
      label: '答复代表', from: ['assigned'], to: 'replied', by: handlers, needs: ['class', 'replyText'],
        takes: ['replyNumber', 'replyPaper', 'planBy'],
      onlyIf: [
        ...inBothVersions({ taken: 'contact' }, '答复以前应当联系代表、听取意见，请先登记“联系代表”', law.cite('51', 2), before2025.cite('42', 2)),
        { when: { either: [{ not: { class: 'B' } }, { planBy: { given: true } }] }, otherwise: '列入计划逐步解决的，应写明完成时间' },
      ],
      cites: law.cite('51', 2),
    },
    rate: { label: '代表评价', from: ['replied'], to: 'rated', by: desk, outside: true, needs: ['satisfaction'], takes: ['opinion'] },
    redo: {
      label: '再次办理', from: ['rated'], to: 'assigned', by: desk, needs: ['redoNote'], takes: ['office'],
      onlyIf: [{ when: { satisfaction: 'dissatisfied' }, otherwise: '只有代表评价为不满意的再次办理' }],
      cites: law.cite('52', 1),
    },
    close: {
      label: '建议办结', from: ['replied', 'rated'], to: 'closed', by: desk,
      onlyIf: [{
        when: { either: [{ not: { state: 'rated', satisfaction: 'dissatisfied' } }, { taken: 'redo' }] },
        otherwise: '代表不满意的，应当再次办理一次以后才能办结',
      }],
    },
    report: {
      label: '向人民代表大会报告并公开', from: ['closed'], to: 'reported', by: desk, needs: ['reportedTo', 'reportPublic'],
      onlyIf: inBothVersions({ reportPublic: true }, '办理情况的报告应当公开', law.cite('51', 3), before2025.cite('42', 3)),
      cites: law.cite('51', 3),
    },
  },
  clocks: {
    reply: {
      label: '答复期限', from: 'receive', until: 'reply', limit: [limitsBefore2025.answer, limits.answer], whose: 'office',
        then: '列入逾期未答复，由主席团督办',
    },
    replyHard: {
      label: '答复期限（涉及面广、难度大）', from: 'receiveHard', until: 'reply', limit: [limitsBefore2025.answerHard, limits.answerHard],
        whose: 'office',
      then: '列入逾期未答复，由主席团督办',
    },
    object: {
      label: '提出不属职责', from: ['receive', 'receiveHard'], until: ['object', 'assign'], limit: localLimit('deputy-suggestion.object'),
        whose: 'office',
      then: '按交办办理',
    },
    redo: {
      label: '再次答复', from: 'redo', restarts: 'redo', until: 'reply', limit: localLimit('deputy-suggestion.redo'), whose: 'office',
        then: '由主席团督办',
    },
  },
})
