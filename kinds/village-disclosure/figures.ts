// SPDX-License-Identifier: MulanPSL-2.0
import { counting, type Figures } from '../../kernel/declare/declare.ts'
import { villageDisclosure } from './procedure.ts'

const { count, stock } = counting(villageDisclosure)

export const figures: Figures = {
  'village.disclosures': count('村务、财务公开', '期', { on: 'post' }),
  'village.disclosures_finance': count('村级财务公开', '期', { where: { type: 'finance' }, on: 'post' }),
  'village.questions_answered': count('答复村民询问', '条', { each: 'questions', on: 'answer' }),
  'village.disclosure_complaints': count('村民反映公开不及时、不真实', '件', { on: 'complain' }),
  'village.disclosures_ordered': count('责令村级公布', '件', { where: { finding: ['unposted', 'untrue'] }, on: 'investigate' }),
  'village.disclosures_unposted': stock('已编制未公开的公开表', '期', { from: 'compile', until: 'post' }),
}
