// SPDX-License-Identifier: MulanPSL-2.0

const YEAR = /((?:19|20)\d\d|二[〇○零０][〇○零０一二三四五六七八九]{2})\s*年/
const SIGNS = '〇一二三四五六七八九'

/** The year a report speaks of: of its title, else the first one named. */
export function yearOf(text: string): number | null {
  const head = headOf(text)
  const title =
    /关于[^\n]{0,20}?((?:19|20)\d\d|二[〇○零０][〇○零０一二三四五六七八九]{2})\s*年/.exec(head) ??
    /((?:19|20)\d\d|二[〇○零０][〇○零０一二三四五六七八九]{2})\s*年度?[^\n，。]{0,16}(?:法治|依法)/.exec(head) ??
    YEAR.exec(head) ??
    YEAR.exec(text)
  return title ? numberOf(title[1]!) : null
}

const numberOf = (written: string): number =>
  /^\d/.test(written) ? Number(written) : Number([...written].map(sign => (/[〇○零０]/.test(sign) ? 0 : SIGNS.indexOf(sign))).join(''))

/** The first lines that have words in them. */
const headOf = (text: string): string =>
  text
    .split(/[\n\r]+/)
    .map(line => line.trim())
    .filter(line => line !== '')
    .slice(0, 6)
    .map(line => line.slice(0, 80))
    .join('\n')

const NAMED = /([\u4e00-\u9fff]{1,24}?(?:镇|乡|街道))(?=人民政府|办事处|党委|党工委|委员会|委|政府|关于|\d{4}|二[〇○零]|法治|依法|综治|全面|推进|年度|[\s，,（(]|$)/gm
/** In running text, where no title names the town: 2025年，甲街道坚持…… */
const SPEAKING =
  /(?<=^|[，,。、\s年将])([\u4e00-\u9fff]{1,8}?(?:镇|乡|街道))(?=坚持|始终|深入|认真|严格|紧紧|紧扣|全面|扎实|积极|持续|在[\u4e00-\u9fff]{1,4}[委政]|以习近平|法治政府|党工委|20\d\d)/gm
/** What stands before 镇 and 街道 in a sentence and is no name: 全年落实街道, 担任镇. */
const NO_NAME_WORDS = `
  落实 推进 纳入 担任 坚持 加强 强化 组织 完善 全面 全年 开展 部署 提升 召开 提高 推动 参加 邀请 按照 根据 围绕
  习近平 负责 成立 利用 通过 发挥 依托 建立 健全 形成 设立 会议 群众 干部 书记 纠纷 法治 定期 累计 审查 编制 发布
  主持 律师 顾问 协助 听取 审议 抽调 升级 派出所 印发 年初 列入 充实 调整 人员 信访工作 制定 实现 研究 抓住 深化
  建成 代表 代理 要求 必修 作为 走进 商会 名全`
const NO_NAME_WORD = new RegExp(`${NO_NAME_WORDS.trim().replace(/\s+/g, '|')}|关于|乡镇|各|[的把被与]|^(?:全|我|本|该|乡)(?:镇|乡|街道)$`)
/** At the head of a line and before 人民政府 a name is one though it begins as a word does: 和平镇, 将军镇, 三立镇. */
const OFFICIAL = /^(?:关于|中共)?([\u4e00-\u9fff]{2,16}?(?:镇|乡|街道))(?=人民政府|办事处|党委|党工委)/gm
const NO_NAME = new RegExp([
  NO_NAME_WORDS.trim().replace(/\s+/g, '|'), '[由将把被的]', '^(?:我|各|本|由|将|对|为|与|和)', '^乡镇',
  '(?:[在到驻以至]|^.?[本每个年经立]|^(?:今年|目前|同期|宜居|美丽|集))(?:镇|乡|街道)$',
].join('|'))
/** Words of praise are a name at the head of a line, before what follows names in titles: 宜居镇关于2025年…… */
const PRAISED = /^(?:关于|中共)?(?:[\u4e00-\u9fff]{2,8}[省市县区旗])?((?:宜居|美丽)(?:镇|乡|街道))(?=关于|人民政府|办事处|党委|党工委|\d{4}年|二[〇○零])/m
const ABOVE = /^(?:关于|中共|中国共产党|共青团)?.*(?:省|自治区|自治州|地区|盟|市|自治县|自治旗|县|区|旗|新区|林区|特区|开发区|人民政府)(?=[\u4e00-\u9fff]{1,}(?:镇|乡|街道)$)/

/** The town a report is of: the first name in its head, without the county and city before it. */
export function townOf(text: string): string | null {
  const head = headOf(text)
  for (const match of head.matchAll(OFFICIAL)) {
    const name = match[1]!.replace(ABOVE, '')
    if (name.length >= 3 && name.length <= 6 && !NO_NAME_WORD.test(name)) return name
  }
  const praised = PRAISED.exec(head)?.[1]
  if (praised) return praised
  for (const [source, pattern] of [[head, NAMED], [text.slice(-200), NAMED], [text.slice(0, 600), SPEAKING], [text.slice(0, 600), NAMED]] as const)
    for (const match of source.matchAll(pattern)) {
      const name = match[1]!.replace(/^(?:关于|中共|报送|印发|.*[，。、的是]|.*年度?(?=.{2,}[镇乡道]$))/, '').replace(ABOVE, '')
      if (name.length >= 2 && !NO_NAME.test(name) && !/^(?:全|我|本|各|该|乡|在|由|城|村|建制|特色|小城|示范|依法治|治)(?:镇|乡|街道)$|乡镇$/.test(name)) return name
    }
  return null
}
