// SPDX-License-Identifier: MulanPSL-2.0
import { numeral } from '../../kernel/kernel.ts'
import type { Answer } from '../api.ts'

export type FigureAnswer = Answer<'figures'>['figures'][number]
type Said = Pick<FigureAnswer, 'value' | 'unit' | 'numerator' | 'denominator' | 'zero' | 'declaredBy'>

/** Rates over fewer than this swing by several points with one matter more or less. */
const small = 10

/** The number alone, as it stands in a column: 98.03, 5465400; money of ten thousand 元 and more in 万元. */
export function valueText({ value, zero, unit }: Said): string {
  if (zero === 'not-reported') return '未报'
  if (value === null) return '无基数'
  return isTenThousands(value, unit) ? String(Number((value / 10_000).toFixed(6))) : numeral(value)
}

/** The unit beside it; none where there is no number. */
export function unitText({ value, unit }: Said): string {
  if (value === null) return ''
  return isTenThousands(value, unit) ? '万元' : unit
}

const isTenThousands = (value: number, unit: string) => unit === '元' && Math.abs(value) >= 10_000

/** n/N of a rate, else nothing. */
export const halvesText = ({ numerator, denominator }: Said): string =>
  denominator === null ? '' : `${numerator === null ? '—' : numeral(numerator)}/${numeral(denominator)}`

/** A figure as it is sent to somebody who asked for it: the number, what must be known of it, its 口径. */
export function inWords({ figure, definition }: Pick<Answer<'trace'>, 'figure' | 'definition'>, where: string): string {
  const halves = figure.denominator === null ? '' : `（${halvesText(figure)}）`
  const note = remark(figure)
  return `${where}${figure.label}：${valueText(figure)}${unitText(figure)}${halves}。${note && `${note}。`}口径：${definition.says.join('')}`
}

/** What a reader must know before using the number: why it is zero, that it is missing, that it rests on little. */
export function remark(said: Said): string {
  if (said.zero === 'declared') return `已签字零报告${said.declaredBy ? `（${said.declaredBy}）` : ''}`
  if (said.zero === 'not-reported') return '台账没有记录，也没有零报告'
  if (said.zero === 'no-base') return '分母为零，不能计算'
  if (said.denominator !== null && said.denominator < small) return `分母不足${small}，不宜比较`
  if (said.zero === 'counted') return '台账在用，经计数为零'
  return ''
}
