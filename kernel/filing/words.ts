// SPDX-License-Identifier: MulanPSL-2.0
import { type ManuscriptKind, manuscriptKinds } from '../manuscript/manuscript.ts'

/** 报送件: what a town fills in for a period, has checked by another person, signed by its head, and sends up. */
export type FilingKind = 'figures' | ManuscriptKind

export const filingKinds: Readonly<Record<FilingKind, string>> = { figures: '指标数据', ...manuscriptKinds }

export const filingStates = {
  filled: '已填报', checked: '已核对', signed: '已签发', submitted: '已报送', published: '已公开', returned: '已退回',
} as const
export type FilingState = keyof typeof filingStates

export const filingSteps = { fill: '填报', check: '核对', sign: '签发', submit: '报送', publish: '公开', return: '退回', recall: '撤回退回' } as const
export type FilingStep = keyof typeof filingSteps

/** Step → the state it leaves behind. */
export const stateAfter: Readonly<Record<FilingStep, FilingState>> = {
  fill: 'filled', check: 'checked', sign: 'signed', submit: 'submitted', publish: 'published', return: 'returned', recall: 'submitted',
}

/** As they are said and written: 第一季度, never 第1季度. */
export const quarterNames: readonly string[] = ['第一季度', '第二季度', '第三季度', '第四季度']

/** 2025年、2025年第一季度、2025年3月. */
export function periodName(period: string): string {
  const [year, rest] = period.split('-')
  if (rest === undefined) return `${year}年`
  return rest.startsWith('Q') ? `${year}年${quarterNames[Number(rest.slice(1)) - 1]}` : `${year}年${Number(rest)}月`
}

/** 2025年3月指标数据、2025年第一季度通报、2025年度报告: what a filing is called in a sentence. */
export const filingName = (kind: FilingKind, period: string): string => saidOnce(`${periodName(period)}${filingKinds[kind]}`)

/** 2025年 and 年度报告, 第一季度 and 季度通报, 3月 and 月度调度单: the word at the seam is said once. */
export const saidOnce = (name: string): string => name.replace('年年度', '年度').replace('季度季度', '季度').replace('月月度', '月')
