// SPDX-License-Identifier: MulanPSL-2.0
import type { Condition, Guard, Opens } from '../../kernel/declare/declare.ts'
import { procedure } from '../../kernel/declare/declare.ts'
import { governmentInspectionLimits, governmentInspectionRegulation } from '../../law/law.ts'
import { fields } from './fields.ts'

const leads = ['justice-office', 'party-office', 'enforcement-head', 'mayor', 'deputy-leader', 'congress', 'discipline-office']

type Type = keyof typeof fields.type.codes
/** What the town checks itself; the others come from outside and are only received. */
const own: Type[] = ['law-inspection', 'enforcement', 'file-review', 'congress']
/** The source under which each type's findings stand in the one rectification ledger. */
const sources: Record<Type, string> = {
  'law-inspection': 'law-inspection', enforcement: 'supervision', 'file-review': 'file-review', congress: 'congress', audit: 'audit',
  'party-inspection': 'party-inspection', superior: 'superior',
}

const onTheSpot: Opens<typeof fields>[] = own.map(type => ({
  kind: 'rectification', step: 'findAndOrder', each: 'findings', when: { type }, dayAs: 'foundOn',
  as: { what: 'what', object: 'object', place: 'place', fixOn: 'fixOn' }, with: { source: sources[type] },
}))
const toldOf = (types: readonly Type[]): Opens<typeof fields>[] => types.map(type => ({
  kind: 'rectification', step: 'find', each: 'toldFindings', when: { type },
  as: { what: 'what', object: 'object', place: 'place', foundOn: 'foundOn' }, with: { source: sources[type] },
}))

const wholeTold: Guard<typeof fields>[] = (['what', 'object', 'foundOn'] as const).map(column => ({
  when: { not: { toldFindings: { some: { [column]: { given: false } } } } },
  otherwise: `结论指出的问题有一行没有填“${fields.toldFindings.columns[column].label}”，请补齐`,
}))
const nothingFound = { findings: { count: { under: 1 } }, toldFindings: { count: { under: 1 } } } as const
const settledFindings: Condition<typeof fields>[] = [nothingFound, { rectifications: { given: true } }, { reviewDecision: 'revoked' }]

export const supervisionCheck = procedure(fields, {
  states: { planned: '已制定方案', held: '已实施', told: '已反馈', closed: '已办结', cancelled: '已取消' },
  steps: {
    plan: {
      label: '制定方案', from: 'nothing', to: 'planned', by: leads, needs: ['type', 'topic', 'object'],
        takes: ['ledBy', 'checkers', 'planPaper'],
      onlyIf: [{ when: { type: own }, otherwise: '审计、巡察、上级督察由外单位组织，收到结论时登记' }],
      relies: [{ holds: 'staff-member.leader', of: 'ledBy', otherwise: '制定方案之日不是班子成员，请另选带队领导' }],
      number: { series: '督查' },
    },
    // Its day is the first day of the check.
    hold: {
      label: '实施检查', from: ['planned'], to: 'held', by: leads, takes: ['ledBy', 'checkers', 'lastDay', 'sheet', 'findings'],
      onlyIf: [
        { when: { inOrder: ['hold', 'lastDay'] }, otherwise: '督查结束日早于开始之日，应为当日或者以后' },
        {
          when: { either: [{ not: { type: 'file-review' } }, { sheet: { count: { atLeast: 1 } } }] },
          otherwise: '案卷评查没有评查表，请逐卷登记',
        },
        { when: { not: { sheet: { some: { ok: { given: false } } } } }, otherwise: '评查表有一行没有填是否合格' },
        {
          when: { either: [{ not: { type: 'file-review' } },
            { not: { either: [{ sheet: { some: { notOwn: { given: false } } } }, { sheet: { some: { notOwn: false } } }] } }] },
          otherwise: '案卷由没有办过它的人评查，请逐卷确认“评查人没有办过本卷”',
        },
        { when: { not: { findings: { some: { what: { given: false } } } } }, otherwise: '当场指出的问题有一行没有写明问题' },
        { when: { not: { findings: { some: { object: { given: false } } } } }, otherwise: '当场指出的问题有一行没有写明整改单位' },
        { when: { not: { findings: { some: { fixOn: { given: false } } } } }, otherwise: '当场指出的问题有一行没有写明整改期限，不当场责令的写在结论里' },
      ],
      relies: [
        { holds: 'staff-member.leader', of: 'ledBy', otherwise: '实施之日不是班子成员，请另选带队领导' },
        { holds: 'staff-member.in-post', of: 'checkers.member', otherwise: '实施之日检查人员不在册，请去掉这一行' },
      ],
      opens: onTheSpot,
    },
    tell: {
      label: '反馈结论', from: ['held'], to: 'told', by: leads, needs: ['conclusion'],
        takes: ['conclusionPaper', 'documentNumber', 'toldFindings'],
      onlyIf: wholeTold,
      opens: toldOf(own),
    },
    receive: {
      label: '收到督查结论', from: 'nothing', to: 'told', by: ['party-office', 'justice-office', 'discipline-office', 'congress'], outside: true,
      needs: ['type', 'topic', 'organ', 'government'], takes: ['conclusion', 'conclusionPaper', 'documentNumber', 'toldFindings'],
      onlyIf: [
        { when: { not: { type: 'law-inspection' } }, otherwise: '法治专项督查由本镇组织，先制定方案' },
        ...wholeTold,
      ],
      opens: toldOf(Object.keys(sources).filter(type => type !== 'law-inspection') as Type[]),
    },
    askReview: {
      label: '申请复核结论', from: ['told'], by: ['party-office', 'mayor'], needs: ['objectionReason'],
      onlyIf: [{
        when: { government: true, taken: 'receive' }, otherwise: '只有县级以上政府的督查结论可以依条例申请复核',
        cites: governmentInspectionRegulation.cite('17'),
      }],
      cites: governmentInspectionRegulation.cite('17'),
    },
    decideReview: {
      label: '收到复核决定', from: ['told'], by: ['party-office', 'mayor'], outside: true, needs: ['reviewDecision'],
      onlyIf: [{ when: { taken: 'askReview' }, otherwise: '还没有登记申请复核' }],
      cites: governmentInspectionRegulation.cite('17'),
    },
    close: {
      label: '督查办结', from: ['told'], to: 'closed', by: leads, takes: ['rectifications', 'closingNote'],
      // The Regulation is of governments from the county up (第二条): what the town checks itself is put right under the town's own rules.
      onlyIf: [
        {
          when: { either: [{ not: { government: true } }, ...settledFindings] }, cites: governmentInspectionRegulation.cite('18'),
          otherwise: '督查结论要求整改，请选上每一件问题整改，全部销号以后才能办结',
        },
        { when: { either: settledFindings }, otherwise: '本次督查指出了问题，请选上每一件问题整改，全部销号以后才能办结' },
      ],
      relies: [{
        linked: 'rectifications', meets: { state: 'passed' }, when: { rectifications: { given: true } }, otherwise: '还有问题没有销号，督查不能办结',
      }],
    },
    cancel: { label: '取消督查', from: ['planned'], to: 'cancelled', by: leads, needs: ['closingNote'] },
  },
  clocks: {
    // A right of the town, not a duty: it is shown with its last day and never counted as late.
    askReview: {
      label: '申请复核', from: 'receive', until: ['askReview', 'close'], whose: 'office', advice: true,
      limit: [{ when: { government: true }, limit: governmentInspectionLimits.askReview }],
      then: '不再申请复核，按结论整改',
    },
    review: {
      label: '复核决定', from: 'askReview', until: 'decideReview', limit: governmentInspectionLimits.review, whose: 'office', advice: true,
      then: '向作出结论的人民政府询问',
    },
  },
})
