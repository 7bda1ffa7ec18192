// SPDX-License-Identifier: MulanPSL-2.0
import { counting, type Figures } from '../../kernel/declare/declare.ts'
import { jointInspection } from './procedure.ts'

const { count, distinct, stock } = counting(jointInspection)

export const figures: Figures = {
  'enforce.inspections': count('行政检查', '次', { on: 'visit' }),
  'enforce.case_inspections': count('因案检查', '次', { where: { mode: 'case' }, on: 'visit' }),
  'enforce.joint_ops': count('联合执法检查', '次', { where: { mode: ['onecheck', 'joint'] }, on: 'visit' }),
  'enforce.onecheck': count('“综合查一次”', '次', { where: { mode: 'onecheck' }, on: 'visit' }),
  'enforce.combined': count('由几项计划合并实施的检查', '次', { where: { taken: ['combine'] }, on: 'visit' }),
  'enforce.onecheck_households': count('“综合查一次”和联合检查户次', '户次', { where: { mode: ['onecheck', 'joint'] }, each: 'objects', on: 'visit' }),
  'enforce.scenarios': distinct('“综合查一次”场景', '个', { where: { mode: 'onecheck' }, of: 'scene', on: 'visit' }),
  'enforce.person_times': count('出动执法人员', '人次', { each: 'officers', on: 'visit' }),
  'enforce.subjects_checked': distinct('检查市场主体', '家', { each: 'objects', of: 'entity', on: 'visit' }),
  'enforce.results_unpublished': stock('逾期未公示的检查结果', '次', { from: 'after:publicity', until: 'publish' }),
}
