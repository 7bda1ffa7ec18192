// SPDX-License-Identifier: MulanPSL-2.0
import { spanAt } from '../../text/sentences.ts'
import type { Found, Rule } from '../finding.ts'

/** A town that speaks or acts as the report's own does: at the head of a sentence, with its government or with what a town does. */
const ACTS = [
  '党委(?!会|员|理论|书记|副书记|班子)', '党工委(?!会|书记|副书记)', '党政', '人民政府', '政府', '办事处', '人大', '司法所(?=始终|坚持|全年|共|积极)',
  '综治中心(?=始终|坚持|全年|共)', '综合(?:行政)?执法', '始终', '坚持', '高度重视', '认真', '严格', '深入', '扎实', '积极', '持续', '全面', '全年', '全力',
  '紧紧', '紧扣', '牢固', '切实', '不断', '着力', '聚焦', '以习近平', '共(?:开展|组织|召开|调解|排查|受理)',
].join('|')
/** The head of a sentence: a line or a full stop, a point's number, the year. */
const FROM_HERE =
  '(?<=^|[\\n\\r。；！]\\s{0,8}(?:[（(]?[一二三四五六七八九十\\d]{1,3}[）)、.．]\\s{0,8})?(?:20\\d\\d\\s{0,8}年(?:以来)?[，,]?\\s{0,8})?(?:在[^。；\\n]{2,50}下[，,]\\s{0,8})?)'
const NAMED = new RegExp(`${FROM_HERE}(?<name>[\\u4e00-\\u9fff]{1,16}?(?:镇|乡|街道))(?=${ACTS})`, 'gm')
/** What stands before the town's own name: its county. */
const ABOVE = /^.*(?:省|自治区|州|市|县|区|旗|中共)(?=.{1,}(?:镇|乡|街道)$)/
/** No names: 我镇, 全乡, 各街道, 邻镇, 乡镇, 城镇. */
const NO_NAME = new RegExp([
  '^.{0,8}(?:我|全|各|本|该|邻|周边|兄弟|外|乡|村|城|集|建制|两|每|所在|相关|有关|其他|试点|示范|所属|辖区|个|中心|重点|特色|当地|基层|对|与|和|同|由|赴|到|在|向|为|联合|会同|邀请|指导|支持|协助|协同|如|',
  '将|是|的)(?:镇|乡|街道)$|乡镇|镇街|[与和同赴到在向联对由的]',
].join(''))

/** Verbs and the like before 镇党委: 强化镇党委领导, 组织镇人大代表. */
const VERB = new RegExp([
  '^(?:[一二三四]是)?(?:坚持|强化|加强|组织|完善|推动|推进|形成|压实|成立|建立|召开|督促|提升|健全|落实|开展|发挥|依托|通过|邀请|协调|明确|构建|实行|实施|引导|带动|突出|聚焦|围绕|按照|根据|经|以|使|让|从|近年|',
  '同时|今年|整合|统筹|调整|配合|确保|制定|印发|定期|及时|主动|要求|全部|充分|多次|具体|一直|历届|利用|运用|借助|结合|配齐|选派|抽调|设立|打造|搭建|拓宽|夯实|筑牢|增强|提高|优化|规范|履行|压紧|严肃|教育|培训|选聘|指导|',
  '动员|号召|发动|联系|由|报|送|自觉|接受|充实|修订|修改|本年度)',
].join(''))

/** Where a report names its own town; one that names it later may be a county's, which speaks of many. */
const HEAD = 300

/** 别处的镇名. */
export const otherTown: Rule = {
  id: 'other-town',
  explains: '一份报告只有一个镇在说话。以别的镇的名义写“某镇党委政府”“某镇坚持……”的，多半是套用了别处的稿子。',
  find: ({ text, sentences, town }) => {
    if (town === null || !text.slice(0, HEAD).includes(town)) return []
    const seen = new Set<string>()
    const times = counting(text)
    return [...text.matchAll(NAMED)].flatMap((match): Found[] => {
      const name = (match.groups?.name ?? '').replace(ABOVE, '')
      const place = spanAt(sentences, match.index) ?? { start: match.index, end: match.index + match[0].length }
      const said = text.slice(place.start, place.end)
      if (/[我本][镇乡街]|移交|来[访函]|抄告|转[来办]|邻|联合|协助|接壤|交界/.test(said) || said.includes(town)) return []
      if (seen.has(name) || name.length < 2 || name.length > 5 || NO_NAME.test(name) || VERB.test(name) || isWord(text, name)) return []
      if (alike(name, town) || times(town) < times(name)) return []
      seen.add(name)
      return [{ severity: 'suspect', message: `这是${town}的报告，这里写的是“${name}”；请核对是否沿用了别处的稿子。`, places: [place] }]
    })
  },
}

/** How often a text names a town, each name counted once: one that is named in every sentence is asked for in every sentence. */
function counting(text: string): (name: string) => number {
  const known = new Map<string, number>()
  return name => {
    const times = known.get(name) ?? text.split(name).length - 1
    known.set(name, times)
    return times
  }
}

/** 城关镇 and 示范县城关镇 are one; so are 甲街道 and 甲街道办. */
const alike = (a: string, b: string): boolean => a.endsWith(b) || b.endsWith(a)

/** What stands elsewhere without 镇 behind it is a word and no name: 组织镇人大代表 beside 组织学习. */
function isWord(text: string, name: string): boolean {
  const stem = name.replace(/(?:镇|乡|街道)$/, '')
  return stem.length > 1 && new RegExp(`${stem}(?!镇|乡|街道)`).test(text)
}
