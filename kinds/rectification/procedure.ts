// SPDX-License-Identifier: MulanPSL-2.0
import { procedure } from '../../kernel/declare/declare.ts'
import { penaltyLaw } from '../../law/law.ts'
import { fields } from './fields.ts'

const finders = [
  'enforcement-team', 'enforcement-head', 'justice-office', 'discipline-office', 'congress', 'party-office', 'deputy-leader', 'mayor',
]
const responsible = ['handler', 'village', 'enforcement-team', 'enforcement-head', 'justice-office', 'party-office', 'discipline-office']

export const rectification = procedure(fields, {
  states: {
    found: '已发现待责令',
    ordered: '整改中',
    reported: '已报整改待复查',
    reopened: '未到位继续整改',
    passed: '已销号',
  },
  steps: {
    find: {
      label: '发现问题',
      from: 'nothing',
      to: 'found',
      by: finders,
      needs: ['source', 'foundOn', 'what'],
      takes: ['details', 'findingCode', 'object', 'unit', 'place'],
      onlyIf: [
        { when: { inOrder: ['foundOn', 'find'] }, otherwise: '发现日期晚于登记这一步的日期，应填实际发现的那一天' },
        { when: { either: [{ object: { given: true } }, { unit: { given: true } }] }, otherwise: '没有写明由谁整改，整改单位与责任单位至少填一项' },
      ],
    },
    findAndOrder: {
      label: '当场责令整改',
      from: 'nothing',
      to: 'ordered',
      by: finders,
      needs: ['source', 'foundOn', 'what', 'fixOn'],
      takes: ['details', 'findingCode', 'object', 'unit', 'place', 'orderNumber'],
      onlyIf: [
        { when: { inOrder: ['foundOn', 'findAndOrder'] }, otherwise: '发现日期晚于当场责令的日期，应填实际发现的那一天' },
        { when: { inOrder: ['findAndOrder', 'foundOn'] }, otherwise: '当场责令应在发现当日；过后责令的，先办“发现问题”，再办“责令整改”' },
        { when: { either: [{ object: { given: true } }, { unit: { given: true } }] }, otherwise: '没有写明由谁整改，整改单位与责任单位至少填一项' },
        {
          when: { either: [{ not: { source: 'inspection' } }, { object: { given: true } }] },
          otherwise: '行政检查中责令改正的是当事人，应填写整改单位（受检单位）',
          cites: penaltyLaw.cite('28', 1),
        },
        { when: { inOrder: ['findAndOrder', 'fixOn'] }, otherwise: '整改期限早于责令之日，应为责令当日或者以后的日期' },
      ],
    },
    order: {
      label: '责令整改',
      from: ['found'],
      to: 'ordered',
      by: finders,
      needs: ['fixOn'],
      takes: ['object', 'unit', 'orderNumber'],
      onlyIf: [
        {
          when: { either: [{ not: { source: 'inspection' } }, { object: { given: true } }] },
          otherwise: '行政检查中责令改正的是当事人，应填写整改单位（受检单位）',
          cites: penaltyLaw.cite('28', 1),
        },
        { when: { inOrder: ['order', 'fixOn'] }, otherwise: '整改期限早于责令之日，应为责令当日或者以后的日期' },
      ],
    },
    report: {
      label: '报告整改',
      from: ['ordered', 'reopened'],
      to: 'reported',
      by: responsible,
      needs: ['measures'],
      takes: ['proof'],
    },
    pass: {
      label: '复查到位',
      from: ['ordered', 'reopened', 'reported'],
      to: 'passed',
      by: finders,
      apartFrom: 'report',
      takes: ['onTheSpot', 'recheckNote', 'proof'],
      onlyIf: [
        {
          when: { either: [{ state: 'reported' }, { source: 'inspection' }, { onTheSpot: true }] },
          otherwise: '还没有报告整改，应先办“报告整改”；发现当日已改正到位的，注明“当场改正”',
        },
        {
          when: { either: [{ not: { onTheSpot: true } }, { inOrder: ['pass', 'foundOn'] }] },
          otherwise: '复查日期晚于发现日期，不属于当场改正，“当场改正”应填“否”',
        },
      ],
    },
    fail: {
      label: '复查未到位',
      from: ['ordered', 'reopened', 'reported'],
      to: 'reopened',
      by: finders,
      apartFrom: 'report',
      needs: ['why', 'fixAgainOn'],
      takes: ['recheckNote', 'proof'],
      onlyIf: [{ when: { inOrder: ['fail', 'fixAgainOn'] }, otherwise: '再次整改期限早于复查之日，应为复查当日或者以后的日期' }],
    },
    confirmFault: {
      label: '登记过错认定',
      from: ['found', 'ordered', 'reported', 'reopened', 'passed'],
      by: ['discipline-office', 'justice-office', 'mayor', 'secretary'],
      needs: ['faultDocument', 'faultOrgan'],
    },
    recordAccountability: {
      label: '登记问责文号',
      from: ['found', 'ordered', 'reported', 'reopened', 'passed'],
      by: ['discipline-office'],
      needs: ['accountabilityDocument', 'accountabilityOrgan', 'accountableOn'],
    },
  },
  clocks: {
    fix: {
      label: '整改期限',
      from: ['order', 'findAndOrder'],
      until: 'pass',
      limit: { on: 'fixOn' },
      whose: 'office',
      then: '列入逾期未销号问题，由责令的岗位督促并复查',
    },
    refix: {
      label: '再次整改期限',
      from: 'fail',
      restarts: 'fail',
      until: 'pass',
      limit: { on: 'fixAgainOn' },
      whose: 'office',
      then: '再次复查，仍未到位的报分管领导决定后续处理',
    },
  },
})
