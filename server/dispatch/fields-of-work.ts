// SPDX-License-Identifier: MulanPSL-2.0
import type { Chapter } from '../../kernel/kernel.ts'

/** Chapters of a bulletin and of a year's summary: the fields of work in the order of the notice on annual reports. */
export const fieldsOfWork: readonly Chapter[] = [
  { heading: '组织领导和学法用法', sections: ['leadership', 'study'] },
  { heading: '依法决策与政务公开', sections: ['decision', 'openness'] },
  { heading: '行政执法与监督', sections: ['enforcement', 'supervision', 'litigation'] },
  { heading: '矛盾纠纷化解与信访', sections: ['disputes', 'petitions', 'stability'] },
  { heading: '普法、公共法律服务与基层治理', sections: ['education', 'legal-service', 'team', 'grid'] },
]

export const weakPoints: Chapter = { heading: '需要注意的问题', sections: ['weaknesses'] }
