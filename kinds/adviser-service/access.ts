// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

/** 服务内容 is between adviser and client; the leaders see that there was a service, not what was said. */
export const reads: Reads[] = [
  { post: 'justice-office' },
  { post: 'adviser', where: { village: 'mine' } },
  { post: 'adviser', masks: ['details'] },
  { post: 'village', where: { village: 'mine' } },
  { post: 'party-office', where: { client: 'town' } },
  { post: 'handler', where: { client: 'town' }, masks: ['details'] },
  { post: 'deputy-leader', masks: ['details'] },
  { post: 'mayor', masks: ['details'] },
  { post: 'secretary', masks: ['details'] },
]
