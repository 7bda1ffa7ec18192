// SPDX-License-Identifier: MulanPSL-2.0
import type { Guard } from '../../kernel/declare/declare.ts'
import { procedure } from '../../kernel/declare/declare.ts'
import { localGovernmentLaw, localLimit } from '../../law/law.ts'
import { fields } from './fields.ts'

type Rule = Guard<typeof fields>
const desk = ['party-office']
const heads = ['secretary', 'mayor']
const collective = localGovernmentLaw.cite('6', 3)

const wholeOpinions: Rule[] = [
  { when: { not: { opinions: { some: { member: { given: false } } } } }, otherwise: '发表的意见有一行没有写明是谁，应从名册选择' },
  {
    when: { not: { opinions: { some: { opinion: { given: false }, recused: { given: false } } } } },
    otherwise: '发表的意见有一行没有写意见；回避的注明回避',
  },
  { when: { not: { opinions: { some: { recused: true, opinion: { given: true } } } } }, otherwise: '回避的人不发表意见、不参加表决' },
  { when: { not: { opinions: { some: { opinion: 'oppose', dissent: { given: false } } } } }, otherwise: '不同意见应当如实记录内容', cites: collective },
]

export const collectiveDecision = procedure(fields, {
  states: {
    proposed: '已提出', admitted: '已列入议题', declined: '未列入', decided: '已决定', carriedOut: '已执行', closed: '已归档',
  },
  steps: {
    propose: {
      label: '提出议题', from: 'nothing', to: 'proposed',
        by: ['handler', 'party-office', 'economic-station', 'justice-office', 'deputy-leader', ...heads],
      needs: ['type', 'subject', 'office'], takes: ['amount', 'explanation', 'materials', 'review', 'related'],
      onlyIf: [
        {
          when: { either: [{ type: ['matter', 'personnel'] }, { amount: { given: true } }] },
          otherwise: '重大项目、大额资金应填写涉及金额',
        },
      ],
      number: { series: '议题' },
    },
    // Whoever proposes does not admit: the approval of an item is a second pair of eyes.
    admit: {
      label: '审批议题', from: ['proposed'], to: 'admitted', by: heads, apartFrom: 'propose', takes: ['review'],
      relies: [
        {
          linked: 'review', meets: { object: 'collective-decision', conclusion: ['lawful', 'lawful-if-changed'] }, when: { review: { given: true } },
          otherwise: '合法性审查还没有出具意见，或者审查不合法，不能列入议题',
        },
        {
          tally: 'review', within: 'ever', under: 1, when: { review: { given: true } },
          otherwise: '这份审查意见已经用于别的议题，一份意见只审一件',
        },
      ],
    },
    decline: { label: '不列入议题', from: ['proposed'], to: 'declined', by: heads, needs: ['declineReason'] },
    decide: {
      label: '集体决定', from: ['proposed', 'admitted'], to: 'decided', by: desk,
      needs: ['meeting', 'rule', 'entitled', 'quorum', 'present', 'majority', 'agreed', 'opinions', 'headLast', 'outcome'],
      takes: ['decision', 'minutes', 'executor', 'doneBy'],
      onlyIf: [
        { when: { state: 'admitted' }, otherwise: '议题没有经过审批，不得临时动议', cites: collective },
        { when: { notMore: ['present', 'entitled'] }, otherwise: '实到多于应到，请核对' },
        { when: { notMore: ['quorum', 'present'] }, otherwise: '到会人数不足议事规则的要求，不能作出决定', cites: collective },
        { when: { notMore: ['agreed', 'present'] }, otherwise: '同意的多于实到，请核对' },
        {
          when: { either: [{ not: { outcome: 'passed' } }, { notMore: ['majority', 'agreed'] }] },
          otherwise: '同意人数不足议事规则的要求，不能通过', cites: collective,
        },
        { when: { headLast: true }, otherwise: '主要负责人应当末位表态' },
        ...wholeOpinions,
        { when: { inOrder: ['decide', 'doneBy'] }, otherwise: '完成期限早于决定之日，应为当日或者以后' },
      ],
      relies: [
        { holds: 'governance-rule.in-force', of: 'rule', otherwise: '会议当日没有施行这一版议事规则，请选当日施行的版本' },
        { linked: 'meeting', meets: { state: ['held', 'confirmed'] }, otherwise: '决策会议还没有召开' },
        { holds: 'staff-member.in-post', of: 'opinions.member', otherwise: '会议当日不在册，请去掉这一行' },
      ],
      cites: collective,
    },
    bringAgain: {
      label: '缓议后再议', from: ['decided'], to: 'admitted', by: desk, takes: ['explanation', 'materials', 'amount'],
      onlyIf: [{ when: { outcome: 'deferred' }, otherwise: '只有缓议的议题再次提请会议' }],
    },
    notify: {
      label: '印发决定通知', from: ['decided'], by: desk, needs: ['executor'], takes: ['doneBy'],
      onlyIf: [{ when: { outcome: 'passed' }, otherwise: '没有通过的议题不印发决定通知' }],
    },
    carryOut: {
      label: '执行完成', from: ['decided'], to: 'carriedOut', by: ['handler', 'party-office', 'economic-station'], needs: ['executed'],
      onlyIf: [{ when: { outcome: 'passed' }, otherwise: '没有通过的议题不得执行', cites: collective }],
    },
    close: {
      label: '议题归档', from: ['decided', 'carriedOut', 'declined'], to: 'closed', by: desk, takes: ['minutes'],
      onlyIf: [
        { when: { not: { state: 'decided', outcome: ['passed', 'deferred'] } }, otherwise: '通过的议题执行完成以后归档，缓议的再议以后归档' },
        { when: { either: [{ not: { taken: 'decide' } }, { minutes: { given: true } }] }, otherwise: '归档应有会议记录' },
      ],
    },
  },
  clocks: {
    notify: {
      label: '印发决定', from: 'decide', restarts: 'decide', until: ['notify', 'carryOut', 'close', 'bringAgain'],
        limit: localLimit('collective-decision.notify'),
      whose: 'office', then: '由党政办催办',
    },
    carryOut: {
      label: '执行期限', from: 'decide', restarts: 'decide', until: ['carryOut', 'close', 'bringAgain'], limit: { on: 'doneBy' },
        whose: 'office',
      then: '列入督办',
    },
  },
})
