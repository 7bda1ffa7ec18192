// SPDX-License-Identifier: MulanPSL-2.0
import { chineseNumeral } from '../../law/law.ts'

/** The number of a heading by level as official documents order them (GB/T 9704-2012, 7.3.3): 一、 （一） 1. （1） */
export function headingNumber(level: number, at: number): string {
  if (level === 1) return `${chineseNumeral(at)}、`
  if (level === 2) return `（${chineseNumeral(at)}）`
  return level === 3 ? `${at}.` : `（${at}）`
}
