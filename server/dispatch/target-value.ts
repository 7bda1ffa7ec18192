// SPDX-License-Identifier: MulanPSL-2.0
import type { Answer } from '../../kernel/kernel.ts'
import { numeral } from '../../kernel/report/printed.ts'
import { scanQuantities } from '../../reader/numerals/scan.ts'

/** What a target asks of its figure. `exact`: the paper does not say whether more or less would do. */
export interface TargetValue {
  side: 'at-least' | 'at-most' | 'exact'
  value: number
  unit: string
}

const none = /清零|为零|没有|不发生|零/
const least = /不少于|不低于|不得少于|不得低于|不小于|至少|以上|达到|超过|提高到|提升到|(?<!不)超(?!过)/
const most = /不超过|不高于|不多于|不大于|控制在|以内|以下|之内|降到|压减到/
const before = /上年|去年|基线|往年/

/**
 * The number in a target as somebody wrote it: 98%以上, 不超过3件, 清零. 不少于上年 takes the baseline's number. Undefined where no
 * number can be read: 按期完成.
 */
export function targetValue(text: string, baseline = ''): TargetValue | undefined {
  const [quantity] = scanQuantities(text)
  if (quantity) return { side: sideOf(text), value: quantity.value * scale(quantity.unit), unit: plainUnit(quantity.unit) }
  const [from] = before.test(text) ? scanQuantities(baseline) : []
  if (from) return { side: sideOf(text), value: from.value * scale(from.unit), unit: plainUnit(from.unit) }
  return none.test(text) ? { side: 'at-most', value: 0, unit: '' } : undefined
}

function sideOf(text: string): TargetValue['side'] {
  if (most.test(text)) return 'at-most'
  return least.test(text) ? 'at-least' : 'exact'
}

const scale = (unit: string): number => (unit === '万元' ? 10_000 : unit === '亿元' ? 100_000_000 : 1)
const plainUnit = (unit: string): string => (/^[万亿]元$/.test(unit) ? '元' : unit)

export type Verdict = 'kept' | 'not-kept' | 'cannot-tell'
export const verdicts: Readonly<Record<Verdict, string>> = { kept: '已达到', 'not-kept': '没有达到', 'cannot-tell': '不能判断' }

/** Whether a figure keeps a target; why it cannot be told where it cannot. Numbers are held as they are printed. */
export function heldAgainst(target: TargetValue | undefined, answer: Answer | undefined): { verdict: Verdict; why?: string } {
  const cannot = (why: string) => ({ verdict: 'cannot-tell' as const, why })
  if (!answer) return cannot('没有写明对应的指标')
  if (!target) return cannot('目标值里没有可以对照的数')
  if (answer.zero === 'not-reported') return cannot('该指标未报')
  if (answer.value === null) return cannot('该指标没有基数，算不出比率')
  if (target.unit !== '' && target.unit !== answer.unit) return cannot(`目标按“${target.unit}”，指标按“${answer.unit}”，单位不同`)
  const [value, aim] = [Number(numeral(answer.value)), target.value]
  if (target.side === 'exact') {
    if (value === aim) return { verdict: 'kept' }
    return cannot('目标值没有写明是“以上”还是“以内”')
  }
  return { verdict: (target.side === 'at-least' ? value >= aim : value <= aim) ? 'kept' : 'not-kept' }
}
