// SPDX-License-Identifier: MulanPSL-2.0
import { describe, expect, it } from 'vitest'
import { readReport } from '../read.ts'
import { scanFrequencies } from './frequency.ts'
import { chineseNumber } from './number.ts'
import { scanQuantities } from './scan.ts'

const read = (text: string) => scanQuantities(text).map(({ text: written, value, unit, qualifier }) => [written, value, unit, qualifier])

describe('numbers in characters', () => {
  it.each([
    ['十', 10], ['十二', 12], ['二十', 20], ['一百二', 120], ['一百零二', 102], ['两万三千', 23000], ['九十八点五', 98.5], ['三百六十五', 365],
    ['一万二', 12000], ['两千零五', 2005], ['二〇二四', 2024], ['三亿', 3e8], ['十五万', 150000],
  ])('%s is %d', (written, value) => expect(chineseNumber(written)).toBe(value))

  it('knows what is none', () => expect([chineseNumber(''), chineseNumber('甲'), chineseNumber('九点')]).toEqual([undefined, undefined, undefined]))
})

describe('quantities', () => {
  it.each([
    ['资料3万余份', ['3万余份', 30000, '份', 'over']],
    ['补栽行道树450余棵', ['450余棵', 450, '棵', 'over']],
    ['收缴管制刀具36把', ['36把', 36, '把', 'exact']],
    ['资料1.5万余份', ['1.5万余份', 15000, '份', 'over']],
    ['资料30000余份', ['30000余份', 30000, '份', 'over']],
    ['资料30余万份', ['30余万份', 300000, '份', 'over']],
    ['咨询600多人次', ['600多人次', 600, '人次', 'over']],
    ['会议近10次', ['近10次', 10, '次', 'nearly']],
    ['宣讲百余次', ['百余次', 100, '次', 'over']],
    ['群众两万余人次', ['两万余人次', 20000, '人次', 'over']],
    ['宣传二十场次', ['二十场次', 20, '场次', 'exact']],
    ['合格率95%以上', ['95%以上', 95, '%', 'at_least']],
    ['合格率９８．５％', ['９８．５％', 98.5, '%', 'exact']],
    ['化解率百分之九十八', ['百分之九十八', 98, '%', 'exact']],
    ['检查不少于40次', ['不少于40次', 40, '次', 'at_least']],
    ['检查至少12次', ['至少12次', 12, '次', 'at_least']],
    ['合同超30份', ['超30份', 30, '份', 'at_least']],
    ['办件突破2.3万件', ['突破2.3万件', 23000, '件', 'at_least']],
    ['费用逾5万元', ['逾5万元', 5, '万元', 'at_least']],
    ['差错不超过3件', ['不超过3件', 3, '件', 'at_most']],
    ['复议0件', ['0件', 0, '件', 'exact']],
    ['金额  546.54 万元', ['546.54 万元', 546.54, '万元', 'exact']],
    ['工单1,204件', ['1,204件', 1204, '件', 'exact']],
    ['工单１２件', ['１２件', 12, '件', 'exact']],
    ['资料12 000份', ['12 000份', 12000, '份', 'exact']],
    ['检查300+处', ['300+处', 300, '处', 'over']],
    ['案件27卷', ['27卷', 27, '卷', 'exact']],
    ['出动1000人/次', ['1000人/次', 1000, '人次', 'exact']],
    ['分解为6大类', ['6大类', 6, '类', 'exact']],
    ['覆盖3000余人（次）', ['3000余人（次）', 3000, '人次', 'over']],
    ['办结率百分百', ['百分百', 100, '%', 'exact']],
    ['学习40学时以上', ['40学时以上', 40, '学时', 'at_least']],
  ] as const)('%s', (text, expected) => expect(read(text)).toEqual([expected]))

  it.each([
    '推行“1+1+N”和1+3+N模式', '某府发〔2025〕17号、202517号', '实行“三调合一”和三项制度要求', '在“12·4”“3.15”“6.26”期间', '“八五”普法', '依托“141”体系',
    '第一责任人和第12次会议', '2023年10月5日', '二〇二四年三月', '2020-2025年', '40岁以下', '5个工作日内、3个月、24小时', '一是学习，二是宣传', '党的二十大和二十届三中全会',
    '办好一件事、一村一顾问、四议两公开', '12345热线', '“3个100%”', '抓好3个方面、5个环节', '3部门联合、2单位', '《关于5类事项的规定》', '电话13800000000', '（1）加强（2）推进', '进一次门、综合查一次', '一人多岗',
    '成立3只有人员的队伍、2把握手', '交通十分便利', '2024 年', '千家万户', '宣传几十场、数百人次', '附近居民',
  ])('%s holds none', text => expect(read(text).filter(([written]) => !/^三项|^一件/.test(String(written)))).toEqual([]))

  it('parts a heading’s number from the quantity run into it', () => expect(read('\n2.12名执法人员')).toEqual([['12名', 12, '名', 'exact']]))
  it('leaves a real fraction alone', () => expect(read('资金2.12万元')).toEqual([['2.12万元', 2.12, '万元', 'exact']]))
  it('keeps ten figures of one sentence apart', () => expect(read('甲3期、乙2场、丙4场、丁1场、戊5次、己6件、庚7人、辛8户、壬9份、癸10个')).toHaveLength(10))
})

describe('how often', () => {
  const often = (text: string) => scanFrequencies(text).map(({ text: written, value }) => [written, value])

  it.each([
    ['矛盾纠纷每半月定期开展排查', [['每半月', 24]]],
    ['每月召开一次协调会', [['每月召开一次', 12]]],
    ['每季度至少开展2次学习', [['每季度至少开展2次', 8]]],
    ['“每周一例会、每月一讲堂、每季一测试”', [['每周一例会', 52], ['每月一讲堂', 12], ['每季一测试', 4]]],
    ['“每月通报、每季督查、年度考核”', [['每月通报', 12], ['每季督查', 4], ['年度考核', 1]]],
  ])('%s', (text, expected) => expect(often(text)).toEqual(expected))

  it.each(['利用每周下村时机', '每人每年学习', '每村一名顾问', '每逢赶场日', '做好年度总结。'])('%s lays down none', text => expect(often(text)).toEqual([]))
})

describe('said without a number or its sign', () => {
  const told = (text: string) => readReport({ id: 'x', text }).figures.map(({ text: written, value, period }) => [written, value, period])
  it('reads a rate whose sign was forgotten', () =>
    expect(told('调解成功率达97，满意度为88.5。')).toEqual([
      ['97', 97, 'this_year'],
      ['88.5', 88.5, 'this_year'],
    ]))
  it('reads what is done by the month and the quarter where two stand in a row', () =>
    expect(told('实行月调度、季通报机制。三月份通报情况，年考核一次。').slice(0, 2)).toEqual([['月调度', 12, 'standing_rule'], ['季通报', 4, 'standing_rule']]))
  it('reads the zero at the end of its clause', () => expect(told('违规执法案件未发生，回访无一例反弹。')).toEqual([['未发生', 0, 'this_year'], ['无一例', 0, 'this_year']]))
})
