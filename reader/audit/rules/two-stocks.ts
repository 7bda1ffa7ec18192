// SPDX-License-Identifier: MulanPSL-2.0
import type { Analysis, Found as Figure } from '../../analyse.ts'
import { apart, boundsOf } from '../bounds.ts'
import type { Found, Rule } from '../finding.ts'
import { results, sameSentence, sentencesOf } from '../pick.ts'

/** What a town has so many of, however often it is told. 规上企业 and 企业 are two things, so are 行政村 and 村（社区）. */
const THINGS = [
  '规模以上企业', '规上企业', '工业企业', '民营企业', '危化企业', '危险化学品企业', '企业', '市场主体', '经营主体', '个体工商户', '个体户', '商户', '经营户', '沿街商铺',
  '行政村', '自然村', '村民小组', '村[（(]社区[）)]', '村[（(]居[）)]', '村社区', '村居', '村(?![民级组小社居庄委干支屯（(“])', '社区(?![工干书民矫戒])',
  '中小学校', '中小学', '幼儿园', '学校', '建筑工地', '在建工地', '加油站', '养老机构', '九小场所', '人员密集场所', '宗教场所', '烟花爆竹零售点', '矿山',
  '党员(?!干部)', '户籍人口', '常住人口', '总人口',
].join('|')
const WHOLE = '(?:辖区(?:范围)?内?|全[镇乡]|全街道|[我本]镇|[我本]乡|镇域内?|下辖)'
const HAS = '(?:的|现有|现共有|共有|拥有|实有|各类|共|总计|合计|有|登记|在册)*'
const LATE = '(?:总数|数量|总量)?(?:现有|共有|已有|共|总计|合计|达到?|有|为|是)*$'
/** 辖区企业120家, 全镇现有行政村15个. */
const NAMED_BEFORE = new RegExp(`(?<doing>[^，,、：:]{0,12}?)${WHOLE}${HAS}(?<thing>${THINGS})${LATE}`)
/** 辖区120家企业, 全镇15个村. */
const NAMED_AFTER = new RegExp(`(?<doing>[^，,、：:]{0,12}?)${WHOLE}${HAS}$`)
const NEXT = new RegExp(`^\\s*(?<thing>${THINGS})(?!家协会|主|联合|协会|中)`)
/** 走访辖区企业100家: those that were visited, and no more than there are. */
const DONE_TO = /走访|服务|检查|排查|覆盖|惠及|联系|帮扶|指导|培训|宣传|帮助|助力|引导|督促|组织|约谈|体检|抽查|发放|深入|入驻|参与|推动|整治|处罚|评选|命名|创建|完成|确定|选/
/** A part of them, or of another time. */
const PART = /其中|新增|新登记|新入|截至|年初|上半年|下半年|季度|\d月|部分|重点|试点|首批|每|约谈|剩余|其余|另/

/** 一样东西两个总数. */
export const twoStocks: Rule = {
  id: 'two-stocks',
  explains: '辖区有多少企业、多少村、多少学校，一份报告里应是一个数。写法不同的（行政村与村社区、企业与规上企业）是两样东西，不比；走访、检查了多少的，只在多于总数时提出。',
  find: report => {
    const told = results(report).flatMap(figure => stockOf(report, figure) ?? [])
    const things = [...new Set(told.map(({ thing }) => thing))]
    return things.flatMap(thing => differing(told.filter(each => each.thing === thing)))
  },
}

interface Stock {
  figure: Figure
  thing: string
  done: boolean
}

/** What the number says there is of; undefined where it is of a part, or of nothing that a town simply has. */
function stockOf({ text }: Analysis, figure: Figure): Stock | undefined {
  const { context: { left, before }, end, start } = figure
  if (figure.value === 0 || /[万亿]/.test(figure.text) || PART.test(left) || /其中[^；;]*$/.test(before)) return undefined
  // Brackets are left out of the words around a number, and 村（社区） is no 村.
  const raw = text.slice(figure.context.sentence.start, start).split(/[，,、：:]/).at(-1)!
  const named = NAMED_BEFORE.exec(raw) ?? NAMED_AFTER.exec(raw)
  const thing = named?.groups?.thing ?? NEXT.exec(text.slice(end, end + 12))?.groups?.thing
  if (!named || thing === undefined) return undefined
  return { figure, thing, done: DONE_TO.test(named.groups?.doing ?? '') || DONE_TO.test(raw.slice(0, named.index)) }
}

function differing(told: readonly Stock[]): Found[] {
  const first = told.find(({ done }) => !done)
  const other = told.find(each => first !== undefined && each !== first && against(first, each))
  if (!first || !other) return []
  const [a, b] = [first.figure, other.figure].sort((x, y) => x.start - y.start)
  const asks = other.done ? `做到的${other.figure.text}多于总数${first.figure.text}` : '范围相同的请用一个数，口径或范围不同的请写明'
  return [{
    severity: 'suspect', places: sentencesOf(a!, b!),
    message: `“${first.thing.replace(/[（(].*$/, '')}”前面写${a!.text}，后面写${b!.text}；${asks}${other.done ? '，请核对' : ''}。`,
  }]
}

const against = ({ figure: first }: Stock, { figure, done }: Stock): boolean => {
  if (figure.unit !== first.unit || sameSentence(figure, first)) return false
  return done ? boundsOf(figure).min > boundsOf(first).max : apart(boundsOf(figure), boundsOf(first))
}
