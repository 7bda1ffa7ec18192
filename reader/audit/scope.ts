// SPDX-License-Identifier: MulanPSL-2.0
import type { Found } from '../analyse.ts'

/** Words that make a number one of a part: of a time, a channel, a kind of case, an office. */
const PART = new RegExp([
  '其中', '上半年', '下半年', '[一二三四前]季度', '\\d+月', '\\d+日', '年初', '截至', '以来', '期间', '当天', '现场', '专项', '集中', '重点', '领域', '方面', '网上', '线上', '线下',
  '热线', '[县镇乡村市区]级', '上报', '上级', '交办', '转办', '转送', '移送', '移交', '本级', '去年', '上年', '同期', '同比', '往年', '历年', '积案',
  '此外', '另', '其余', '还', '剩余', '平均', '均', '每', '试点', '示范', '某', '邻里', '婚姻',
  '家庭', '土地', '山林', '劳资', '欠薪', '涉\\S', '环保', '生态', '交通', '食品', '消防', '安全生产', '规划', '市容', '城管', '卫生', '农业', '燃气', '禁毒', '水利', '自然资源',
  '疑难', '复杂', '重大', '简易', '一般程序', '普通程序', '拟', '将', '计划', '首次', '再次', '第\\S',
  '协助', '联合', '配合', '会同', '参与', '较', '比', '由', '从',
  '[\\u4e00-\\u9fff]{1,4}(?:所|站|中心|中队|大队|队(?!伍)|办(?!理|案|结|件|法)|科|法庭|村|社区|委员会|调委会|工作室|平台|律师|顾问)',
].join('|'), 'g')

/** The part of the town, the year or the matter a number is of, as the words before it say; '' for the town's whole year. */
export function scopeOf({ context: { before, after, earlier, headings } }: Found): string {
  const words = new Set([...before.match(PART) ?? [], ...earlier.match(/上半年|下半年|季度|\d+月|去年|上年/g) ?? [], ...headings.match(PART) ?? []])
  if (/^[^，,。；;]{0,2}(?:以上)?[（(]|^的?(?:未|占)/.test(after)) words.add('…')
  return [...words].sort().join()
}

/** Adverbs and verbs that may stand before a number's own words without making it another number. */
const NEUTRAL = /^(?:[，,、。；：:\s]|全年|今年|本年度?|20\d\d年度?|我[镇乡]|全[镇乡]|街道|年内|已|共计?|累计|总计|合计|依法|依规|及时|先后|目前|现有?|辖区内?|下辖|拥有|组建|配备|了|各类|各项|的)+/
const VERBS = /^(?:办理|办结|查处|作出|做出|实施|处理|受理|发生|收到|接到|接收|开展|组织|召开|举办|立案查处|立案|查办|有|为|调解|调处)+/
const LATE = /(?:共计?|累计|总计|合计|达到?|约|为|有|是|仅|了|[：:]|\s)+$/

/** What a number is of, in its own words: the clause before it without what any sentence may begin with. `verbs` go where the code says the rest. */
export function ownWords({ context: { left } }: Found, { verbs = false } = {}): string {
  const clause = /[^，,：:]*$/.exec(left.replace(LATE, ''))?.[0] ?? ''
  const bare = clause.replace(NEUTRAL, '')
  return verbs ? bare.replace(VERBS, '').replace(NEUTRAL, '').replace(VERBS, '').replace(/(?<=.{2})(?:案件|决定|活动|工作|数量|总数)$/, '') : bare
}

/** 全年、共: the number says that it is the whole. */
export const saysWhole = ({ context: { left, before } }: Found): boolean => /共|累计|总计|合计|总数/.test(left) || /全年|今年|本年/.test(before)
