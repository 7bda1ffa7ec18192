// SPDX-License-Identifier: MulanPSL-2.0
import type { Reads } from '../../kernel/declare/declare.ts'

// A list of what is open, not a list of what is closed: until the desk has said what a petition is, only the desk sees it, for
// it may accuse the very office or village that would read it (信访工作条例第三十条、第四十六条).
const notAccusing = ['suggestion', 'appeal']
const whereabouts = ['phone', 'address']

export const reads: Reads[] = [
  { post: 'petition-desk' },
  { post: 'handler', where: { class: notAccusing } },
  { post: 'village', where: { class: notAccusing, channel: 'proxy', village: 'mine' } },
  { post: 'deputy-leader', where: { class: notAccusing, sponsor: { given: true } }, masks: whereabouts },
  // Whoever grants an extension reads what is extended.
  ...['mayor', 'secretary'].map(post => ({ post, where: { either: [{ class: notAccusing, sponsor: { given: true } }, { route: 'opinion' }] }, masks: whereabouts })),
]
