// SPDX-License-Identifier: MulanPSL-2.0
import type { Guard } from '../../kernel/declare/declare.ts'
import { procedure } from '../../kernel/declare/declare.ts'
import { localLimit } from '../../law/law.ts'
import { fields } from './fields.ts'

const planners = ['justice-office', 'party-office']
const heads = ['secretary', 'mayor']
const owners = [
  'handler', 'justice-office', 'party-office', 'peace-office', 'petition-desk', 'enforcement-team', 'enforcement-head', 'economic-station',
  'service-window', 'village',
]
const open = ['planned', 'started', 'reported'] as const

const dueAfterStart: Guard<typeof fields> = {
  when: { inOrder: ['yearFrom', 'dueOn'] }, otherwise: '完成时限早于年度起始日，应在计划年度之内或者以后',
}
const wholeParts: Guard<typeof fields>[] = (['class', 'name', 'owner', 'yearFrom', 'dueOn'] as const).map(column => ({
  when: { not: { parts: { some: { [column]: { given: false } } } } },
  otherwise: `分解的举措有一行没有填“${fields.parts.columns[column].label}”，请补齐`,
}))

export const workMeasure = procedure(fields, {
  states: {
    planned: '已列入计划', started: '推进中', reported: '已报完成待核实', verified: '已核实', divided: '已分解', closed: '已办结', carried: '已结转', dropped: '已取消',
  },
  steps: {
    enter: {
      label: '列入计划', from: 'nothing', to: 'planned', by: planners,
      needs: ['plan', 'yearFrom', 'class', 'name', 'owner', 'dueOn'],
      takes: ['campaign', 'clause', 'version', 'supervisor', 'scorer', 'target', 'figure', 'baseline'],
      onlyIf: [
        {
          when: { either: [{ not: { plan: 'campaign' } }, { campaign: { given: true } }] },
          otherwise: '专项行动没有写明类型，应填写“专项行动类型”',
        },
        dueAfterStart,
      ],
      number: { series: '举' },
    },
    // What the annual report promises for the next year: whoever signs it promises it.
    promise: {
      label: '列为下年目标', from: 'nothing', to: 'planned', by: [...planners, ...heads], needs: ['plan', 'yearFrom', 'class', 'name', 'dueOn'],
      takes: ['owner', 'supervisor', 'target', 'figure', 'baseline'],
      onlyIf: [{ when: { plan: 'target' }, otherwise: '这里只列下年目标，其他举措请用“列入计划”' }, dueAfterStart],
      number: { series: '举' },
    },
    // A superior's point, or a measure too large for one owner, becomes measures of the town; what is not divided stays visible.
    divide: {
      label: '分解', from: ['planned', 'started'], to: 'divided', by: planners, needs: ['parts'],
      onlyIf: [{ when: { plan: ['superior', 'year-plan'] }, otherwise: '只有上级工作要点和年度工作方案的举措可以分解' }, ...wholeParts],
      opens: {
        kind: 'work-measure', step: 'enter', each: 'parts', with: { plan: 'year-plan' },
        as: { class: 'class', name: 'name', owner: 'owner', yearFrom: 'yearFrom', dueOn: 'dueOn', target: 'target' },
      },
    },
    amend: {
      label: '调整计划', from: [...open], by: [...planners, ...heads], needs: ['changeReason'],
      takes: ['name', 'class', 'owner', 'supervisor', 'scorer', 'dueOn', 'target', 'figure', 'baseline', 'clause', 'version'],
      onlyIf: [dueAfterStart],
    },
    start: { label: '启动', from: ['planned'], to: 'started', by: owners, takes: ['progress'] },
    advance: { label: '报送进展', from: ['started'], by: owners, needs: ['progress'], takes: ['related', 'proof'] },
    report: {
      label: '报告完成', from: ['planned', 'started'], to: 'reported', by: owners, needs: ['progress'], takes: ['related', 'proof', 'result'],
      onlyIf: [{
        when: { either: [{ related: { given: true } }, { proof: { given: true } }] },
        otherwise: '没有佐证，请关联所依据的事项或者上传材料',
      }],
    },
    sendBack: { label: '退回', from: ['reported'], to: 'started', by: planners, apartFrom: 'report', needs: ['backReason'] },
    verify: {
      label: '核实', from: ['reported'], to: 'verified', by: [...planners, 'deputy-leader'], apartFrom: 'report', needs: ['verification'],
      takes: ['result'],
    },
    close: { label: '办结', from: ['verified'], to: 'closed', by: planners },
    carryOver: { label: '结转下年', from: [...open], to: 'carried', by: planners, needs: ['carryReason'] },
    drop: { label: '取消', from: [...open], to: 'dropped', by: planners, needs: ['dropReason'] },
  },
  clocks: {
    due: {
      label: '完成时限', from: ['enter', 'promise'], until: ['report', 'divide', 'carryOver', 'drop'], limit: { on: 'dueOn' }, whose: 'office',
        then: '列入逾期未完成的举措',
    },
    progress: {
      label: '进展报送周期', from: 'start', restarts: 'advance', until: ['report', 'carryOver', 'drop'],
        limit: localLimit('work-measure.progress'),
      whose: 'office', then: '由督办单位催报', advice: true,
    },
  },
})
