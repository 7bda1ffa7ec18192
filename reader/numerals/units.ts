// SPDX-License-Identifier: MulanPSL-2.0

/** The units people count with, by what they count. What is printed is kept; the measure is what may be compared. */
export const MEASURES = {
  次: ['场次', '班次', '节次', '批次', '次', '场', '期', '轮', '回', '堂', '节课', '课', '节', '届'],
  件: ['件次', '条次', '起次', '件', '笔', '起', '宗', '桩', '例', '条', '单', '批', '案', '卷'],
  个: ['大项', '个', '处', '项', '支', '座', '所', '间', '块', '面', '点', '部', '款', '门', '片', '对'],
  类: ['大领域', '大类', '类'],
  人: ['人', '名', '位'],
  人次: ['人次', '名次'],
  份: ['份', '册', '本', '张', '套', '幅', '篇', '封', '则', '首', '枚'],
  台: ['台次', '辆次', '台', '辆', '艘', '栋', '幢', '架'],
  户: ['户'],
  户次: ['户次', '家次'],
  家: ['家'],
  率: ['%', '％', '﹪'],
  点: ['个百分点'],
  元: ['亿元', '万元', '元'],
  学时: ['个学时', '个课时', '个小时', '学时', '课时', '小时'],
  分: ['分'],
  亩: ['亩'],
  面积: ['平方公里', '平方千米', '公顷'],
  平米: ['平方米', '㎡'],
  长度: ['公里', '千米', '米'],
  重量: ['吨', '公斤', '千克'],
  // Things of no figure of ours: a person may still say what they are.
  物: ['棵', '株', '盏', '顶', '桶', '袋', '箱', '盒', '瓶', '把', '根', '只', '头', '斤'],
  频次: ['次/年'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export type Measure = keyof typeof MEASURES

const byUnit = new Map<string, Measure>(
  Object.entries(MEASURES).flatMap(([measure, units]) => units.map(unit => [unit, measure as Measure] as const)),
)

/** What a unit as printed counts. */
export const measureOf = (unit: string): Measure => byUnit.get(unit) ?? '个'

/** Written after one of these, a unit's sign belongs to another word: 3部门, 5分钟, 2单位, 4节点. */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  分: '钟|别|类|之|管|为|组|级|段|析|享|步|局|工|队|公',
  期: '间|限|末|内',
  条: '例',
  场: '景|所|地|镇|合|站',
  处: '理|罚|置|分|室|长|于',
  所: '有|以|在|属|需|辖|长',
  节: '点|日|约|假|水',
  单: '位|独|一|元',
  部: '门|分|署|位|委|法(?!律|规)|队|级',
  门: '店|户|诊|口',
  组: '织|建|成|员|长',
  对: '于|应|外',
  本: '级|地|土|镇|年|辖|村|乡|人|单',
  台: '账',
  面: '对|向|积|临|上',
  起: '草|到|来|步|诉|底|伏',
  次: '日|年|要|生|序',
  家: '庭|属|园|长|具|风',
  户: '籍|主|外|口',
  名: '义|单|录|称|誉|字',
  位: '于|置',
  个: '人(?!民)|体|月|工作日|小时|别|案|性|自然日|百分点|以',
  人: '大|民|居|口|均(?!已|完成|结合|进行|作|按|能够?|通过|参|取得|持|未|无)|才|社',
  块: '钱',
  点: '钟|半',
  则: '是|会',
  首: '违|次|先|席|位',
  室: '内|外',
  卷: '宗|烟|入|子',
  课: '题|堂|件|程',
  元: '旦|素|化',
  套: '路',
  间: '接|隔',
  批: '准|示|评|复|办|量',
  例: '会|如|行|外',
  案: '件|例|由|卷|情',
  站: '点|位|长|式',
  类: '型|似|别',
  支: '部|持|撑|队|付|行',
  米: '',
  片: '区|面',
  篇: '章',
  款: '项',
  回: '访|头|复|应|收|函',
  轮: '训|岗|值|流|换',
  堂: '',
  面积: '',
  株: '洲',
  顶: '层|格|点|级|替',
  瓶: '颈',
  把: '握|关|控|手|脉',
  根: '据|本|治|植|源',
  只: '有|要|需|能|是|为|在|见|做|进|跑',
  头: '条|目|版|号|等|雁|像|盔|部|疼|脑',
}

const all = Object.values(MEASURES).flat().filter(unit => !unit.includes('/'))
const escaped = [...all].sort((a, b) => b.length - a.length).map(unit => (NOT_BEFORE[unit] ? `${unit}(?!${NOT_BEFORE[unit]})` : unit))

/** Source of a regular expression that takes the longest unit at a place; 人（次） is one unit. */
export const UNIT = `[人场件户班批家]\\s*(?:[（(]次[）)]|/次)|${escaped.join('|')}`
