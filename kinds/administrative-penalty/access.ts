// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

const who = ['party', 'address', 'facts', 'statement', 'statementResult']

export const reads: Reads[] = [
  { post: 'enforcement-team' },
  { post: 'enforcement-head' },
  { post: 'deputy-leader' },
  { post: 'mayor' },
  { post: 'justice-office' },
  { post: 'adviser', where: { either: [{ reviewCases: { given: true } }, { taken: 'hear' }] }, masks: ['address'] },
  { post: 'secretary', masks: who },
  { post: 'party-office', where: { taken: 'decide' }, masks: who },
]
