// SPDX-License-Identifier: MulanPSL-2.0

const DIGITS = '零一二三四五六七八九'
const PLACES = ['', '十', '百', '千']

/** A whole number from 0 to 9999 as an act writes it: 34 → 三十四, 205 → 二百零五, 10 → 十. Throws RangeError otherwise. */
export function chineseNumeral(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > 9999) throw new RangeError(`“${String(n)}”不能写成汉字数字，应为 0 至 9999 的整数。`)
  if (n === 0) return '零'
  const digits = [...String(n)].map(Number)
  const written = digits.map((digit, i) => (digit === 0 ? '零' : `${DIGITS[digit]}${PLACES[digits.length - 1 - i]}`)).join('')
  return written.replace(/零+/g, '零').replace(/零$/, '').replace(/^一十/, '十')
}
