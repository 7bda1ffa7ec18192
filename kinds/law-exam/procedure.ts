// SPDX-License-Identifier: MulanPSL-2.0
import type { Guard } from '../../kernel/declare/declare.ts'
import { procedure } from '../../kernel/declare/declare.ts'
import { fields } from './fields.ts'

const offices = ['party-office', 'justice-office', 'enforcement-team']

const named: Guard<typeof fields> = {
  when: { not: { results: { some: { member: { given: false } } } } }, otherwise: '名单有一行没有写明是谁，应从名册选择',
}
const notTicked = [{ given: false }, false] as const

type Ticked = 'required' | 'attended' | 'passed' | 'excellent'
/** No row may say both: the column, without what it rests on. */
const restsOn = (column: Ticked, on: Ticked, otherwise: string): Guard<typeof fields> => ({
  when: { not: { either: notTicked.map(missing => ({ results: { some: { [column]: true, [on]: missing } } })) } }, otherwise,
})
/** Whether a score is there or not, an exam is one or the other: a mean over some of its rows would look like that of all. */
const allOrNoScores: Guard<typeof fields> = {
  when: {
    either: [
      { not: { results: { some: { score: { given: true } } } } },
      { not: { results: { some: { attended: true, score: { given: false } } } } },
    ],
  },
  otherwise: '参考的人有的有得分、有的没有，应补齐得分，或者都不填只填是否合格',
}

export const lawExam = procedure(fields, {
  states: { planned: '已安排', scored: '成绩已录入', cancelled: '已取消' },
  steps: {
    plan: {
      label: '安排考试', from: 'nothing', to: 'planned', by: offices,
      needs: ['type'], takes: ['name', 'organiser', 'audience', 'plannedOn', 'place', 'results'],
      onlyIf: [named],
      relies: [{ holds: 'staff-member.in-post', of: 'results.member', otherwise: '安排当日不在册，请去掉这一行' }],
    },
    // Its day is the day of the exam, whenever the results came: whoever was on the roster that day was to sit.
    hold: {
      label: '考试和成绩', from: ['planned'], to: 'scored', by: offices,
      needs: ['results'], takes: ['name', 'organiser', 'audience', 'place', 'sheet'],
      onlyIf: [
        named,
        restsOn('attended', 'required', '名单有一行参考而没有列为应考，应列为应考，参考率才不会超过 100%'),
        restsOn('passed', 'attended', '名单有一行合格而没有参考，请核对'),
        restsOn('excellent', 'passed', '名单有一行优秀而不合格，请核对'),
        { when: { not: { results: { some: { attended: false, score: { given: true } } } } }, otherwise: '名单有一行没有参考而有得分，请核对' },
        { when: { not: { results: { some: { attended: { given: false }, score: { given: true } } } } }, otherwise: '名单有一行有得分而没有列为参考，请核对' },
        allOrNoScores,
      ],
      relies: [{ holds: 'staff-member.in-post', of: 'results.member', otherwise: '考试当日不在册，请去掉这一行；日期应填考试当日' }],
    },
    cancel: { label: '取消考试', from: ['planned'], to: 'cancelled', by: offices, needs: ['cancelReason'] },
  },
  clocks: {
    results: {
      label: '录入成绩', from: 'plan', until: ['hold', 'cancel'], limit: { on: 'plannedOn' }, whose: 'office', advice: true,
      then: '考试日期已到，录入成绩或者取消',
    },
  },
})
