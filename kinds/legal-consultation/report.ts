// SPDX-License-Identifier: MulanPSL-2.0
import type { Sentence } from '../../kernel/declare/declare.ts'

export const report: Sentence[] = [
  { at: 'legal-service', says: '公共法律服务接待群众{pls.visits}，引导法律援助{pls.aid_guided}，转介{pls.referred}。' },
  { at: 'legal-service', says: '为企业提供法律服务{pls.ent_services}，服务企业{pls.ent_served}。' },
]
