// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import { kinds } from '../../kinds/register.ts'
import { areaLabels, areaOf } from './work-areas.ts'

const area = (id: string) => areaOf(kinds.kinds.get(id)!)

it('puts every kind into an area that is shown', () => {
  expect([...kinds.kinds.values()].map(areaOf).filter(label => !areaLabels.includes(label))).toEqual([])
})

it.each([
  ['dispute', '矛盾纠纷与信访'], ['petition', '矛盾纠纷与信访'], ['mediation-subsidy', '矛盾纠纷与信访'], ['leader-reception', '矛盾纠纷与信访'],
  ['law-exam', '学法考试'], ['legal-education-event', '普法'], ['administrative-penalty', '行政执法'], ['meeting', '组织推进'], ['post-holder', '名册与制度'],
])('%s under %s', (id, label) => expect(area(id)).toBe(label))
