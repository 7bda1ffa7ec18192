// SPDX-License-Identifier: MulanPSL-2.0
import type { Quantity } from '../numerals/scan.ts'
import type { SectionKind } from '../reading.ts'
import { type Heading, headingsOver } from '../sections.ts'
import { spanAt, type Span } from '../text/sentences.ts'

/** What stands around a number, with quotation marks, blanks, bracketed remarks and titles taken out. */
export interface Context {
  /** From the number before it, or the sentence's head, up to this one. */
  left: string
  /** From this number to the next or to the end of its part of the sentence. */
  right: string
  /** The number's own clause, on both sides of it. */
  own: string
  /** The whole sentence before the number, the rest after it, and the headings above. */
  before: string
  after: string
  headings: string
  /** The paragraph before the sentence: the last place to look for what is spoken of. */
  earlier: string
  kinds: readonly SectionKind[]
  sentence: Span
}

/** A law named without its 《》 is one, and no penalty, mediation or petition. */
const STATUTES = /(?:行政处罚|行政复议|行政诉讼|行政强制|行政许可|治安管理处罚|人民调解|信访工作|信息公开)(?:法(?![律制定规])|条例)/g

/** Plain words: what phrasings are tried on. A certificate in 《》 is what people hold, a list what a town goes by; 谁执法谁普法 enforces nothing. */
export const plain = (text: string): string =>
  text
    .replace(/专[（(]兼[）)]职/g, '专兼职')
    .replace(/《(?:中华人民共和国)?(民法典|[^》]{0,16}(?:证书?|意见书|清单|读本|手册|一封信|画册|漫画|口袋书|告知书|绘本))》/g, '$1')
    .replace(/《[^》]*》/g, '')
    .replace(/谁执法[、，,]?\s*谁普法/g, '普法责任')
    .replace(STATUTES, '法律法规')
    .replace(/[（(][^（()）\d]{0,24}[）)]/g, '')
    .replace(/[“”"‘’「」『』《》\s【】\ufeff]/g, '')
    .replace(/[（(](?=[^（()）]*$)/, '，')
    .replace(/[）)]/g, '')

/** A chapter that every report has says nothing of what is counted in it. */
const A_PART_OF_REPORTS = /举措|成效|完成|存在|不足|短板|下一|打算|责任人|述[职法]|报告|法治[^，,]{0,8}(?:工作|情况|建设)$/

const NOWHERE: Span = { start: 0, end: 0 }
/** Nobody writes a sentence of so many signs. Of what has no full stop for pages, each number would else be read with all of it. */
const LONGEST = 400

/** The contexts of all quantities of a text, in their order. */
export function contextsOf(text: string, quantities: readonly Quantity[], sentences: readonly Span[], headings: readonly Heading[]): Context[] {
  const lefts: string[] = []
  return quantities.map((quantity, i) => {
    const sentence = spanAt(sentences, quantity.start) ?? NOWHERE
    const [previous, next] = [quantities[i - 1], quantities[i + 1]]
    const from = previous && previous.end > sentence.start ? previous.end : sentence.start
    const to = next && next.start < sentence.end ? next.start : sentence.end
    const above = headingsOver(headings, quantity.start)
    const [own, right] = [plain(text.slice(from, quantity.start)), plain(text.slice(quantity.end, to))]
    const left = leftOf(
      own,
      right,
      from > sentence.start ? (lefts[i - 1] ?? '') : undefined,
      previous?.measure === quantity.measure || previous?.measure === '频次',
    )
    lefts.push(left)
    const lineStart = text.lastIndexOf('\n', quantity.start) + 1
    return {
      left,
      right,
      own: ownClause(left, right),
      before: plain(text.slice(Math.max(sentence.start, quantity.start - LONGEST), quantity.start)),
      after: plain(text.slice(quantity.end, Math.min(sentence.end, quantity.end + LONGEST))),
      headings: above.filter(({ title }, i) => i > 0 || !A_PART_OF_REPORTS.test(title)).map(({ title }) => title).join('。'),
      earlier: plain(text.slice(Math.max(lineStart, sentence.start - 160), sentence.start)),
      kinds: above.at(-1)?.kinds ?? [],
      sentence,
    }
  })
}

/** The words that lead up to a number; `last` are those of the number before it in its sentence, which counts the `same`. */
function leftOf(own: string, right: string, last: string | undefined, same: boolean): string {
  if (beginsItsClause(own, right, last !== undefined)) return ''
  if (last === undefined) return own
  // 12次、800人次: two numbers of one thing.
  if (/^、?$/.test(own) || (/^[，,]$/.test(own) && /^(?:[，,。；;]|$)/.test(right))) return own + last
  // 每人讲课不少于1堂，累计讲了14堂: the sum of what was said just before.
  if (same && !last.startsWith('、') && SUMMED.test(own) && /^(?:[，,。；;）)]|$)/.test(right)) return last.replace(/(?:每[人村名][^，,]{0,4}|人均|村均|各)$/, '')
  return CHANGED.test(own) ? last.replace(/(?:由|从)[^，,]{0,12}$/, '') : own
}

/**
 * ，64项政务服务事项全部入驻: a clause that begins with its number and goes on with what is counted owes nothing to the one before.
 * 66名明白人、40名网格员: what stands before the 、 is the number's before it.
 */
const beginsItsClause = (own: string, right: string, follows: boolean): boolean =>
  (/[，,]$|[站室所校]与$/.test(own) && STARTS_A_NAME.test(right)) ||
  (follows && (/[^、，,](?:、|(?<![言谐温平劝说调讲缓总])和|(?<![涉惠普波触顾])及)$/.test(own) || (/^[^、，,]{2,}[，,]$/.test(own) && /^[\u4e00-\u9fff]/.test(right))))

/** 化解率由92%提升至98%: what the first number is of, the second is of too. */
const CHANGED =
  /^[，,]?(?:提升|提高|上升|增长|增加|下降|降低|减少|压减|压缩|精简|增|降|减|升|涨|跃升|回升)(?:至|到|为)(?:年[底末]的|目前的|现在的)?$|^[，,]?(?:(?:今年|明年|全年|年度|规定)?目标(?:值)?(?:为|是)?|其中(?:今年|本年度?)|(?:超过|高于|低于)(?:规定|要求|标准|目标)的?)$/

const SUMMED = /^[，,](?:其中)?(?:目前|实际|全年|今年|一年下来|年内|全镇|全乡)?(?:累计|总计|合计|共计|总共|一共|共|计|达)(?:讲了?|办了?|开了?|开展|举办|建成|打造|设立|组建|有|为|达)?$/

/** What is counted follows the number: not 余, 以上 and the like, nor a verb. */
const STARTS_A_NAME = /^(?![余以左上下多及已均都全并为在占的等])[\u4e00-\u9fff]{2}/

/** From the last comma before the number to shortly after it; of a long enumeration only its head and its end. */
function ownClause(left: string, right: string): string {
  const clause = /[^，,：:]*(?:[，,：:](?:共|并|均|共计|累计|分别|全部)?)?$/.exec(left)?.[0] ?? ''
  const before = clause.length > 44 ? `${clause.slice(0, 14)}\n${clause.slice(-26)}` : clause
  return `${before}\n${(right.split(/[，,、和及：:]/, 1)[0] ?? '').slice(0, 10)}`
}
