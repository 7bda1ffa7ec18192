// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

const leader = (id: string, post: string) => ({ id, relied: { post } })

export const examples: Example[] = [
  {
    title: '镇长按日程接访：一件现场解决，一件新登记为信访，一件关联在办纠纷',
    steps: [
      {
        step: 'plan', day: '2024-03-04',
        data: { type: 'reception', leader: leader('mayor-one', 'mayor'), plannedOn: '2024-03-15', place: '信访接待室' },
      },
      {
        step: 'hold', day: '2024-03-15', data: { people: 4, visits: [{ about: '低保复核', outcome: 'registered' }] },
        refused: '登记受理的应关联已登记的信访或者纠纷；还没有登记的填在“新登记的信访”',
      },
      {
        step: 'hold', day: '2024-03-15',
        data: {
          people: 4,
          visits: [
            { visitor: '张某甲', about: '证明材料由谁出具', outcome: 'solved' },
            { visitor: '李某乙', about: '邻里通行', outcome: 'registered', matter: ['dispute-one'] },
          ],
          newPetitions: [{ petitioner: '王某丙', people: 2, about: '灌溉渠修复', request: '请求明确修复责任。' }],
          summary: '镇长当场协调村里出具证明。',
        },
      },
    ],
    expects: {
      state: 'held', clocks: { rota: { last: '2024-03-15', late: false } },
      figures: {
        'petition.receptions': 1, 'petition.receptions_down': 0, 'petition.reception_persons': 4, 'petition.reception_solved': 1,
        'petition.reception_registered': 1, 'lead.mayor_receptions': 1, 'lead.secretary_receptions': 0, 'petition.receptions_missed': 0,
      },
      in: '2024',
    },
  },
  {
    title: '书记下访，没有人来也是一次',
    steps: [
      {
        step: 'plan', day: '2024-06-12',
        data: { type: 'visit', leader: leader('secretary-one', 'secretary'), plannedOn: '2024-06-12', place: '二村村委会' },
      },
      { step: 'hold', day: '2024-06-12', data: { people: 0, visits: [{ about: '道路', outcome: 'guided' }] }, refused: '登记了来访，接待群众不能是 0 人次' },
      { step: 'hold', day: '2024-06-12', data: { people: 0 } },
    ],
    expects: {
      state: 'held',
      figures: { 'petition.receptions': 1, 'petition.receptions_down': 1, 'petition.reception_persons': 0, 'lead.secretary_receptions': 1 },
      in: '2024-06',
    },
  },
  {
    title: '防汛没有接访的写明原因，不算接访',
    steps: [
      {
        step: 'plan', day: '2024-07-01', data: { type: 'reception', leader: leader('leader-one', 'leader'), plannedOn: '2024-06-28' },
        refused: '安排的接访日期早于登记日期，应为当日或者以后；补登的两个日期都填接访当日',
      },
      { step: 'plan', day: '2024-07-01', data: { type: 'reception', leader: leader('leader-one', 'leader'), plannedOn: '2024-07-15' } },
      { step: 'miss', day: '2024-07-16', data: { missReason: '在堤上防汛，改到下一周' } },
    ],
    expects: {
      state: 'missed', clocks: { rota: { last: '2024-07-15', late: true } },
      figures: { 'petition.receptions': 0, 'petition.receptions_missed': 1 }, in: '2024',
    },
  },
]
