// SPDX-License-Identifier: MulanPSL-2.0

const quarters = ['一', '二', '三', '四']

/** 2025年, 2025年第一季度, 2025年3月 */
export function periodText(period: string): string {
  const [year = '', part] = period.split('-')
  if (!part) return `${year}年`
  return part.startsWith('Q') ? `${year}年第${quarters[Number(part[1]) - 1]}季度` : `${year}年${Number(part)}月`
}
