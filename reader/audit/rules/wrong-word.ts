// SPDX-License-Identifier: MulanPSL-2.0
import type { Found, Rule } from '../finding.ts'
import { spanAt } from '../../text/sentences.ts'

/** Words written for others that sound alike, only where the words beside them leave no doubt. */
const WORDS: ReadonlyArray<readonly [RegExp, wrong: string, right: string]> = [
  [/(?<!公民|合法|民主|群众|当事人|财产|人身|基本|合法的|知情)权利(?=规范|运行|清单|制约|监督|依法(?:施行|行使|运行)|下放|边界|责任清单|公开透明)/g, '权利', '权力'],
  [/(?:行政|执法|公|审批|处罚)权利(?!人|义务|保障|保护)/g, '权利', '权力'],
  [/(?:合法|公民|群众|当事人|妇女|儿童|老年人|劳动者)(?:的)?权力(?!机关)/g, '权力', '权利'],
  [/法制(?=政府|政府建设|乡村|思维|中国|社会(?:建设|实施))/g, '法制', '法治'],
  [/各自为[阵镇]/g, '各自为阵', '各自为政'],
  [/截止(?=20\d\d年|目前|\d{1,2}月|年底|年末|今年)/g, '截止', '截至'],
  [/必需(?=坚持|严格|做到|依法|履行|遵守|加强)/g, '必需', '必须'],
  [/做为(?=全|我|一|政府|镇|党|基层)/g, '做为', '作为'],
  [/布署|部暑/g, '布署', '部署'],
  [/帐(?=务|目|册|本)|台帐/g, '帐', '账'],
  [/一如继往/g, '一如继往', '一如既往'],
  [/行政复仪|合法性审察|人民调节员|矛盾调节/g, '', ''],
]
const WHOLE: Readonly<Record<string, string>> = { 行政复仪: '行政复议', 合法性审察: '合法性审查', 人民调节员: '人民调解员', 矛盾调节: '矛盾调解' }

/** 同音错字. */
export const wrongWord: Rule = {
  id: 'wrong-word',
  explains: '读音相同而意思不同的词，如“权力”写成“权利”、“法治政府”写成“法制政府”。只在上下文没有疑义时提出。',
  find: ({ text, sentences }) => WORDS.flatMap(([pattern, wrong, right]) =>
    [...text.matchAll(pattern)].map((match): Found => ({
      severity: 'suspect',
      message: `“${said(text, match.index, match[0])}”里的“${wrong || match[0]}”疑为“${right || WHOLE[match[0]]}”，请核对。`,
      places: [spanAt(sentences, match.index) ?? { start: match.index, end: match.index + match[0].length }],
    }))),
}

/** The word with a few signs after it, as it stands within quotation marks of ours. */
const said = (text: string, at: number, word: string): string => text.slice(at, at + word.length + 4).replace(/[\s“”]/g, '')
