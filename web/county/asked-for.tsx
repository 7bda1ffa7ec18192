// SPDX-License-Identifier: MulanPSL-2.0
import { periodName } from '../../kernel/kernel.ts'

interface AskedFor<T> {
  shown: T
  /** What the address says where that is nothing that can be shown. */
  mistaken: string | undefined
}

/** The period that the address asks for; the whole of `year` where it asks for none, or for something else. */
export function periodAskedFor(asked: string | undefined, year: number): AskedFor<string> {
  const is = asked !== undefined && /^20\d\d(-(Q[1-4]|0[1-9]|1[0-2]))?$/.test(asked)
  return is ? { shown: asked, mistaken: undefined } : { shown: String(year), mistaken: asked }
}

/** The same of a year; none is shown where none is asked for. */
export function yearAskedFor<T extends number | undefined>(asked: number | string | undefined, otherwise: T): AskedFor<number | T> {
  return typeof asked === 'string' ? { shown: otherwise, mistaken: asked } : { shown: asked ?? otherwise, mistaken: undefined }
}

interface Mistake {
  asked: string | undefined
  shown: string | undefined
  what: '期间' | '年度'
}

/** What is wrong with what the address asks for, and what is shown instead; a year before any of ours is one all the same. */
export function mistakenText({ asked, shown, what }: Mistake & { asked: string }): string {
  const text = shown === undefined ? '全部年度' : shown.length === 4 ? `${shown}年全年` : periodName(shown)
  if (/^\d{4}$/.test(asked)) return `没有${asked}年的，这里从2000年起；下面是${text}的。`
  return `地址里的“${asked}”不是${what}，${what === '期间' ? '应像 2025、2025-Q1 或者 2025-03' : '应像 2025'}；下面是${text}的。`
}

/** Says that what is shown is not what the address asks for. */
export const Mistaken = ({ asked, ...mistake }: Mistake) =>
  asked === undefined ? null : <p role="alert" className="county-refused county-mistaken">{mistakenText({ asked, ...mistake })}</p>
