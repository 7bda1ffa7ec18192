// SPDX-License-Identifier: MulanPSL-2.0
import { day, figures, note, papers } from '../../kernel/declare/declare.ts'

export const fields = {
  figures: figures('报零的指标', { group: '零报告' }),
  from: day('期间自', { group: '零报告' }),
  to: day('期间至', { group: '零报告', help: '期间的最后一日，签字不能早于这一日' }),
  asked: note('核对情况', { group: '核对', help: '问了谁、查了哪些台账' }),
  sheet: papers('签字的零报告单', { group: '签字' }),
  why: note('不予签字的原因', { group: '签字' }),
}
