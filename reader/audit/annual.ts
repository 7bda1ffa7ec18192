// SPDX-License-Identifier: MulanPSL-2.0
import type { Analysis } from '../analyse.ts'

/** A year, the rule of law and 报告, in the lines of a title: 关于2024年法治政府建设情况的报告, 2024年度依法行政工作报告. */
const TITLE = /(?:20\d\d|二[〇○零０][〇○零０一二三四五六七八九]{2})\s*年(?!第?[一二三四1-4]季|[上下]半年|前|\d{1,2}月|[一二三四五六七八九十]{1,2}月).{0,40}(?:法治|依法).{0,30}(?:报告|汇报)$/
/** Papers of a part of the year or of another make. */
const OTHERWISE = /季度|[上下]半年|\d月|[一二三四五六七八九十]月份?|通报|简报|快报|专报|信息|调度|总结|要点|方案|计划|述法|述职|调研|督察|整改|专项|自查/
/** 现将2024年法治政府建设情况报告如下, where the title was left out. */
const OPENS = /现(?:就|将)[^。；\n]{0,24}(?:20\d\d|二[〇○零]..)年(?:度)?(?!第?[一二三四1-4]季|[上下]半年|\d{1,2}月)[^。；\n]{0,40}(?:法治|依法)[^。；\n]{0,30}(?:报告|汇报)如下/

/** Whether a text says of itself that it is a year's report on the rule of law: a bulletin, a summary and a text without a title do not. */
export function isAnnualReport({ text, headings: [first] }: Pick<Analysis, 'text' | 'headings'>): boolean {
  const lines = text.slice(0, HEAD).split(/[\n\r]+/).map(line => bare(line)).filter(line => line !== '')
  const title: string[] = []
  for (const line of lines) {
    if (line.length > LONGEST_LINE || /[。；]/.test(line)) break
    title.push(line)
    // A title may be broken over lines: 关于2024年法治政府建设情况 / 的报告.
    const told = [line, title.slice(-2).join(''), title.slice(-3).join('')]
    if (told.some(each => TITLE.test(each) && !OTHERWISE.test(each))) return true
  }
  return OPENS.test(text.slice(0, Math.max(first?.start ?? 0, HEAD)))
}

/** A title without blanks; a year in brackets behind it goes before it: 法治政府建设情况报告（2024年度）, …报告（公开稿）. */
const bare = (line: string): string =>
  line.replace(/\s/g, '').replace(/^(.*报告)[（(](20\d\d年)(?:度)?[）)]$/, '$2$1').replace(/[（(][^（()）]*[）)]$/, '')

const HEAD = 600
const LONGEST_LINE = 60
