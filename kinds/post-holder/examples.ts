// SPDX-License-Identifier: MulanPSL-2.0
import type { Example } from '../../kernel/declare/declare.ts'

export const examples: Example[] = [
  {
    title: '人民调解员任期届满后续任，届满提醒随新一届重新起算',
    steps: [
      {
        step: 'record', day: '2022-03-07',
        data: { person: '陈某甲', role: 'mediator', fullTime: false, from: '2022-03-01', termTo: '2025-02-28' },
      },
      { step: 'renew', day: '2025-03-03', data: { termTo: '2025-02-28' }, refused: '续任后的届满日已经过去，应填写新一届的届满日' },
      { step: 'renew', day: '2025-03-03', data: { termTo: '2028-02-29' } },
    ],
    expects: {
      state: 'serving', clocks: { term: { last: '2028-02-29' } },
      figures: { 'mediation.mediators': 1, 'people.law_savvy': 0 }, in: '2025',
    },
  },
  {
    title: '兼职网格员，登记身份后年中离任',
    steps: [
      { step: 'record', day: '2024-01-08', data: { person: '周某乙', role: 'grid-worker', fullTime: false, from: '2024-01-01' } },
      { step: 'change', day: '2024-04-15', data: { flags: ['party', 'local'] } },
      { step: 'end', day: '2024-07-01', data: { to: '2024-06-30', why: 'resigned' } },
    ],
    expects: { state: 'ended', figures: { 'grid.staff': 1, 'grid.staff_part': 1, 'grid.staff_full': 0 }, in: '2024-06' },
  },
  {
    title: '法律明白人，任职的最后一日不能早于任职日期',
    steps: [
      { step: 'record', day: '2024-05-13', data: { person: '吴某丙', role: 'law-savvy', flags: ['committee'], from: '2024-05-10' } },
      {
        step: 'end', day: '2024-12-30', data: { to: '2024-05-09', why: 'other' },
        refused: '任职的最后一日早于任职日期，应为任职当日或者以后',
      },
    ],
    expects: { state: 'serving', figures: { 'people.law_savvy': 1, 'people.law_team': 1, 'people.backbone': 0 }, in: '2024' },
  },
  {
    title: '法制审核员应写明有无法律职业资格',
    steps: [
      {
        step: 'record', day: '2024-02-26', data: { person: '郑某丁', role: 'legal-reviewer', from: '2024-02-26' },
        refused: '法制审核员没有写明有无法律职业资格，应填写是或者否',
      },
      { step: 'record', day: '2024-02-26', data: { person: '郑某丁', role: 'legal-reviewer', legalQualification: true, from: '2024-02-26' } },
    ],
    expects: { state: 'serving', figures: { 'adviser.legal_officers': 1, 'adviser.gov_count': 0 }, in: '2024' },
  },
  {
    title: '村法律顾问聘期一年，离任当日仍计入',
    steps: [
      { step: 'record', day: '2023-01-09', data: { person: '孙某戊', role: 'village-adviser', from: '2023-01-01', termTo: '2023-12-31' } },
      { step: 'end', day: '2023-12-29', data: { to: '2023-12-31', why: 'expired' } },
    ],
    expects: { state: 'ended', clocks: { term: { last: '2023-12-31' } }, figures: { 'adviser.village_count': 1 }, in: '2023' },
  },
]
