// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import { readReport } from '../read.ts'

/** The numbers of a sentence of an invented report of 2025, with their periods. */
const periods = (sentence: string) =>
  readReport({ id: 'x', text: `甲镇2025年法治政府建设年度报告\n一、主要做法\n${sentence}` }).figures.map(({ text, period }) => `${text} ${period}`)

it('goes on with what there is down a list without verbs', () => {
  expect(periods('配备调解员30人，联络员12人，信息员7人，调解纠纷40件。')).toEqual(['30人 stock', '12人 stock', '7人 stock', '40件 this_year'])
})

it('knows what is held by the plain words for having and setting up', () => {
  expect(periods('镇上设图书角2个，村里有议事亭9个。')).toEqual(['2个 stock', '9个 stock'])
  expect(periods('新设图书角2个。')).toEqual(['2个 this_year'])
})

it('lets a time of years govern its sentence, until a shorter one is named', () => {
  expect(periods('平台运行以来，接待群众90人次，化解纠纷31件。')).toEqual(['90人次 cumulative', '31件 cumulative'])
  expect(periods('近三年共化解纠纷66件，今年化解纠纷20件。')).toEqual(['66件 cumulative', '20件 this_year'])
  expect(periods('年初至今化解纠纷20件。')).toEqual(['20件 this_year'])
})
