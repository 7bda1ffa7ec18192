// SPDX-License-Identifier: MulanPSL-2.0
import type { Analysis, Found as Figure } from '../../analyse.ts'
import { apart, boundsOf } from '../bounds.ts'
import type { Found, Rule } from '../finding.ts'
import { lineOf, nameOf, results, sentencesOf } from '../pick.ts'
import { saysWhole } from '../scope.ts'

/** 计划的基数与今年的数不一. */
export const planBaseDiffers: Rule = {
  id: 'plan-base-differs',
  explains: '下一年计划写“在今年多少的基础上”“由今年的多少提高到”的，这个基数应是报告里今年的数。基数说的是别的年份、今年的数分散几处看不出总数的，不提。',
  find: report => report.found.flatMap((base, i) => (isBase(report, base) ? against(report, base, i) : [])),
}

/** 在2025年46场次的基础上, 在2025年化解220件矛盾纠纷的基础上. */
const ON_BASE = /^[^，,。；;]{0,12}基础上/
/** 由2025年的15次增加到20次. */
const FROM = /(?:由|从)(?:20\d\d年度?|今年|本年度?)的?(?:[^，,。；;]{0,10})$/
const TO = /^(?:提升|提高|增加|增长|上升|扩大|扩展|拓展|增|升)[到至为]/

/** Whether a number of the plan says from where it sets out, and sets out from this year. */
function isBase(report: Analysis, { context: { left, right, kinds, before } }: Figure): boolean {
  const plans = kinds.includes('下一年') || /下一步|明年|来年|下一?年/.test(before) || (report.year !== null && before.includes(`${report.year + 1}年`))
  if (!plans || !(ON_BASE.test(right) ? /在[^，,。；;]*$/.test(left) : FROM.test(left) && TO.test(right))) return false
  const year = /20\d\d(?=年)/.exec(/(?:在|由|从)[^，,。；;]*$/.exec(left)?.[0] ?? '')?.[0]
  return year === undefined ? !/去年|上年|往年|近年/.test(left) : Number(year) === report.year
}

function against(report: Analysis, base: Figure, i: number): Found[] {
  const aim = report.found[i + 1]
  const next = aim?.measure === base.measure && aim.context.sentence === base.context.sentence ? aim : undefined
  const named = [base, next].find(each => each !== undefined && !each.codes.includes('other'))
  if (!named) return []
  const all = results(report).filter(
    each => each !== base && each.measure === base.measure && isOfYear(report, each, base) && named.codes.some(code => each.codes.includes(code)),
  )
  // Told in several places, only one that says it is the whole, or one that is more than the base, tells anything.
  if (all.some(each => !apart(boundsOf(each), boundsOf(base))) || Math.abs(sum(all) - base.value) < 1e-9) return []
  const year = all.length === 1 ? all[0] : all.find(saysWhole) ?? all.find(each => boundsOf(each).min > boundsOf(base).max)
  return year ? [{
    severity: 'suspect', places: sentencesOf(year, base),
    message: `计划以今年${nameOf(named)}${base.text}为基数，前面写今年是${year.text}；请核对用哪一个数。`,
  }] : []
}

const sum = (figures: readonly Figure[]): number => figures.reduce((total, { value }) => total + value, 0)

const PART = /其中|[上下]半年|季度|\d月|月份|新增|首批/

/** A result of the whole year, told outside the plan. */
const isOfYear = (report: Analysis, { context: { kinds, left, before }, period, start }: Figure, base: Figure): boolean =>
  period !== 'cumulative' && !(kinds.length === 1 && kinds[0] === '下一年') && !PART.test(left) && !/其中[^；;]*$/.test(before) &&
  lineOf(report, start).start !== lineOf(report, base.start).start
