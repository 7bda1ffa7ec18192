// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import { byArea, foundBy, openingsIn, usualOf } from './openings.ts'

const step = (label: string, initials: string, used = 0) => ({ step: 'open', label, initials, used })
const all = openingsIn([
  { kind: 'dispute', kindLabel: '矛盾纠纷', steps: [step('登记', 'mdjfdj', 3)] },
  { kind: 'law-exam', kindLabel: '法治考试', steps: [step('计划考试', 'fzksjhks'), step('补登考试', 'fzksbdks', 9)] },
])
const labels = (openings: { label: string }[]) => openings.map(({ label }) => label)

it('groups forms by area of work, and tells the most used apart', () => {
  expect(byArea(all).map(({ area, openings }) => [area, labels(openings)])).toEqual([['矛盾纠纷与信访', ['登记']], ['学法考试', ['计划考试', '补登考试']]])
  expect(labels(usualOf(all))).toEqual(['补登考试', '登记'])
})

it('finds by words and by initials', () => {
  expect(labels(foundBy(all, '考试'))).toEqual(['计划考试', '补登考试'])
  expect(labels(foundBy(all, 'MDJF'))).toEqual(['登记'])
  expect(labels(foundBy(all, 'bdks'))).toEqual(['补登考试'])
  expect(foundBy(all, '信访')).toEqual([])
})
