// SPDX-License-Identifier: MulanPSL-2.0
import type { Analysis } from '../../analyse.ts'
import { type Heading, headingsOver } from '../../sections.ts'
import type { Span } from '../../text/sentences.ts'
import { isAnnualReport } from '../annual.ts'
import type { Found, Rule } from '../finding.ts'

/** 年份、日期不对. */
export const yearOutOfPlace: Rule = {
  id: 'year-out-of-place',
  explains: '标题和正文的年份应是报告年度，下一年打算应是后一年；“近年来”的话不是本年的成效；报告按规定在次年 3 月 1 日前报送、4 月 1 日前公开。',
  find: report => {
    const { year } = report
    return year === null ? [] : [opening, headings, plans, sentences, signature].flatMap(look => look(report, year))
  },
}

function headings({ headings: all }: Analysis, year: number): Found[] {
  return all.filter(({ level }) => level === 1).flatMap((heading): Found[] => {
    const named = [...heading.title.matchAll(/20\d\d(?=年)/g)].map(Number)
    const right = heading.kinds.includes('下一年') ? [year, year + 1] : [year]
    const wrong = named.find(one => !right.includes(one))
    const stale = heading.kinds[0] === '下一年' && heading.kinds.length === 1 && named.length > 0 && !named.includes(year + 1) ? named[0] : undefined
    const off = wrong ?? stale
    const places = [{ start: heading.start, end: heading.titleEnd }]
    if (off !== undefined && off === stale) return [{
      severity: 'suspect', places,
      message: `标题“${heading.title.slice(0, 24)}”写的是${off}年，下一年应是${year + 1}年；请核对是否沿用了旧稿。`,
    }]
    return off === undefined ? [] : [{
      severity: 'suspect', places,
      message: `报告年度是${year}年，标题“${heading.title.slice(0, 24)}”写的是${off}年；请核对是否沿用了旧稿。`,
    }]
  })
}

/** Years in titles and brackets, spans of years, the year an instrument is of, and a year that is only compared with. */
const SET_ASIDE = new RegExp([
  '《[^》《]*》', '[〔（(［\\[][^〕）)］\\]〔（(［\\[]*[〕）)］\\]]', '20\\d\\d\\s*[-—–~～至]\\s*20\\d\\d年?',
  '20\\d\\d年[^，。；]{0,6}(?:以来|起|通过|修订|施行|实施|印发|出台)', '(?:自|于|从)20\\d\\d年', '(?:较|比|与|同比|对比|相比)20\\d\\d年度?(?:同期)?',
].join('|'), 'g')

/** The nearest heading a sentence stands under. */
const headingOver = ({ headings: all }: Analysis, { start: place }: Span): Heading | undefined => headingsOver(all, place).at(-1)

/** What is told of another year, or of no year, among the year's results. */
function sentences(report: Analysis, year: number): Found[] {
  const told = report.found.filter(({ period }) => period === 'this_year' || period === 'stock')
  return report.sentences.flatMap((sentence): Found[] => {
    const heading = headingOver(report, sentence)
    if (!heading || !(heading.kinds[0] === '举措成效' || heading.kinds[0] === '第一责任人')) return []
    const text = report.text.slice(sentence.start, sentence.end)
    if (/(?<!结合|针对|鉴于|根据|总结|吸取)(?:近年来|近几年|多年来|近[三五两]年)/.test(text)) return [{
      severity: 'note', places: [sentence],
      message: `本年度的成效里写了“${/近年来|近几年|多年来|近[三五两]年/.exec(text)?.[0]}”，分不清哪些是${year}年做的；请写本年的。`,
    }]
    const plainText = text.replace(SET_ASIDE, '')
    const named = [...plainText.matchAll(/20\d\d(?=年)/g)].map(Number)
    const other = named.find(one => one !== year)
    if (other === undefined || named.includes(year) || !told.some(({ start }) => sentence.start <= start && start < sentence.end)) return []
    return [{ severity: 'suspect', message: `报告年度是${year}年，这一句的数字写的是${other}年；请核对是否沿用了旧稿。`, places: [sentence] }]
  })
}

/** 现将2023年法治政府建设情况报告如下, under a title of another year; or the first sentence of all. */
function opening({ text, sentences: all, headings: [first] }: Analysis, year: number): Found[] {
  const head = all.filter(({ start, end }) => end <= (first?.start ?? 600) && start < (first?.start ?? 600))
  const told = head.flatMap((sentence): Found[] => {
    const said = text.slice(sentence.start, sentence.end)
    const named = /现(?:就|将)[^。；]{0,16}?(20\d\d)年(?:度)?[^。；]{0,30}(?:报告|汇报|总结)/.exec(said)?.[1]
      ?? /^(20\d\d)年(?:度)?[，,][^。；]{0,40}(?:[镇乡]|街道)/.exec(said)?.[1]
    if (named === undefined || Number(named) === year) return []
    return [{ severity: 'suspect', message: `标题写的是${year}年，正文开头写的是${named}年；请核对是否沿用了旧稿。`, places: [sentence] }]
  })
  return told.slice(0, 1)
}

/** A year at a sentence's head and behind it what will be done. */
const PLANNED = new RegExp([
  '^(?:[（(]?[一二三四五六七八九十\\d]+[)）、.．]\\s*)?(?:',
  '(?:在|围绕|按照|根据)?(20\\d\\d)年(?:度)?(?![-—–~～至]|底前|以来|的?(?:基础|成绩|经验|成果|实绩|工作(?:基础|成效)))[^。；]{0,40}?',
  '(?:将|计划|拟|力争|争取|确保|要(?!求|点|素)|继续|进一步|打算|重点(?:抓|做|推)|一是|加强|强化|深化|推进|做好|抓好)',
  '|计划(20\\d\\d)年)',
].join(''))

/** What the next year's chapter says will be done, in a year that is over: 2024年，我镇将…… in a report of 2024. */
function plans(report: Analysis, year: number): Found[] {
  return report.sentences.flatMap((sentence): Found[] => {
    const heading = headingOver(report, sentence)
    if (heading?.kinds.length !== 1 || heading.kinds[0] !== '下一年') return []
    const text = report.text.slice(sentence.start, sentence.end).replace(SET_ASIDE, '')
    const named = PLANNED.exec(text)
    const off = Number(named?.[1] ?? named?.[2] ?? 0)
    if (off === 0 || off > year || /已|完成了|实现了|召开了|开展了|基础上/.test(named?.[0] ?? '') || /取得|成效|成绩|完成|虽|但|不足|存在|经验/.test(text)) return []
    return [{ severity: 'suspect', message: `这一部分写的是下一年（${year + 1}年）的打算，这一句写成${off}年；请核对是否沿用了旧稿。`, places: [sentence] }]
  })
}

function signature(report: Analysis, year: number): Found[] {
  const tail = report.text.slice(-160)
  const match = [...tail.matchAll(/(20\d\d)\s*年\s*(\d{1,2})\s*月\s*(\d{1,2})\s*日\s*$/gm)].at(-1)
  if (!match) return []
  const [signed, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const start = report.text.length - tail.length + match.index
  const places = [{ start, end: start + match[0].trimEnd().length }]
  if (!isAnnualReport(report)) return []
  if (signed < year || signed > year + 1) return [{ severity: 'suspect', message: `报告年度是${year}年，落款是${signed}年${month}月${day}日；请核对年份。`, places }]
  if (signed === year && month < 11) return [{ severity: 'note', message: `落款是${signed}年${month}月${day}日，年度还没有结束；请核对日期，或说明数字截至何时。`, places }]
  if (signed === year + 1 && month > 3) return [{ severity: 'note', message: `落款是${signed}年${month}月${day}日，已过 4 月 1 日的公开期限；请核对。`, places }]
  return signed === year + 1 && month === 3 && day >= 1 ? [{ severity: 'note', message: `落款是${signed}年3月${day}日，已到 3 月 1 日的报送期限；请核对。`, places }] : []
}
