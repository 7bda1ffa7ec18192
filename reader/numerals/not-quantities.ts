// SPDX-License-Identifier: MulanPSL-2.0

/**
 * What looks like a number and is none, each with an example of what it is there for. A quantity that touches such a place is dropped.
 * Names in quotation marks are handled apart, since a long quotation may hold a real sentence.
 */
export const NOT_QUANTITIES: readonly RegExp[] = [
  /《[^》\n]{0,80}》/g, // titles of instruments
  /[〔［[(（【]?\s*(?:19|20)\d\d\s*[〕］\])）】]?\s*第?\d+\s*号/g, // document numbers, brackets lost or not
  /第[一二三四五六七八九十百零〇两\d]+(?:个|届|次|条|款|项|期|批|名|位|号|章|节|轮|类|方|季度?|责任|议题|人|场|家|三)?/g, // ordinals
  /(?:[二2]十[一二三四五\d]?|十[一二三四五六七八九]|\d{1,2})届[一二三四五六七八九\d]?中?/g, // party congresses and plenums
  /二十大|十九大|十八大/g,
  /(?:19|20|１９|２０)[\d０-９]{2}\s*(?:年度?|[-—–~～至/.])(?:\s*(?:19|20)\d\d\s*年度?)?(?:\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?)?/g, // years and days
  /[二][〇○零０][一二三四五六七八九〇○零]{2}年/g,
  /\d{1,2}\s*月份?(?:\s*\d{1,2}\s*[日号])?|\d{1,3}\s*(?:个?工作日|日内?|天|周年?|年|岁|周岁|分钟|时许|点钟|个(?:半)?月|个?小时(?!以上|学|培|课|的?学))/g,
  /\d{1,2}[·．.•・]\d{1,2}(?=[”"’」』]|国家|宪法|日|宣传|禁毒|消费|全民|国际|世界|安全|等)/g, // days of the year as names
  /[\dN]+\s*[+＋](?:\s*[\dNXn]+\s*[+＋]?)*(?:\s*[NXn])?/gi, // 1+1+N
  /\d+\s*[个大](?:意识|自信|维护|确立|方面|环节|层面|维度|字|坚持|到位|必须|聚焦|强化|重点|关键|步骤|阶段|要素|原则|结合|覆盖|转变|统一|一批|不|严格|决不|问题导向)/g,
  /\d+\s*(?:号线|级|星|型|版|字|寸|比\d+|：\d\d)/g,
  /[(（]\d{1,2}[)）]|[①-⑳]/g,
  /[一二三四五六七八九十两]+(?:是|来|方面|带|则|体|把手|票否决|键|律|直|定|般|致|系列|同|并|旦|线|流|些|样|切|次性|刀切)/g,
  /[一二三四五六七八九十两](?:镇|乡|村|社区|企|校|网|格|街|站|室|中心|表|图|档|册|码|卡|人|户|案|事|岗|法|会|委|公开|议|治|调|保|到位|统一|清单)(?=[一二三四五六七八九十两])/g, // 一村一顾问, 四议两公开
  /(?:综合|只|再|最多|少|多|进|扫|跑)[^，。；\n]{0,3}一[次门]/g,
  /\d{5,}热线|1\d{10}|\d{3,4}-\d{7,8}/g,
]

/** Short names in quotation marks: “三调合一”, “3个100%”, “1+3+N”. */
export const QUOTED = /[“"‘「『][^“”"‘’「」』\n，。；]{1,14}[”"’」』]/g
