// SPDX-License-Identifier: MulanPSL-2.0
import type { Found, Rule } from '../finding.ts'
import { type Span, spanAt } from '../../text/sentences.ts'

const notWritten = '没有补上的内容'
const blank = '模板里没有填的空'
const bookmark = '转换文件时留下的书签'
const button = '网页上的按钮文字'
/** Of no report: there is nothing to be written in their place. */
const foreign: readonly string[] = [bookmark, button]

/** What a template, a converter or a web page leaves behind. */
const LEFT_OVER: ReadonlyArray<readonly [RegExp, string]> = [
  [/[X×Ｘx＊*]{2,}(?=镇|乡|街道|村|社区|县|区|市|年|月|日|次|件|人|场|份|个|%|同志|书记)/g, blank],
  [/(?<![A-Za-z])N(?=次|件|场|人|份|个|起|名|期)/g, blank],
  [/(?<=[\u4e00-\u9fff])[*＊](?=场次|次|件|场|人|份|个|起|名|期|户|[%％]|万|余)/g, blank],
  [/(?<=(?:率|比例|占比|比重)(?:均|已)?(?:达到?|为|是)?)[%％](?=[，,。；;、])/g, blank],
  [/□{2,}|…{1,2}(?=元|万元|[件次人场份户](?=[，,。；;]))/g, blank],
  [/[X×Ｘ＊]{3,}(?![\u4e00-\u9fff]?(?:案|诉|与))/g, blank],
  [/_{2,}|＿{2,}|﹍{2,}|[（(【\[][\s\u3000]{2,}[）)】\]](?=\s*(?:次|件|场|人|份|个|起|名|期|户|条|年|月|日|万|%))/g, blank],
  [/某(?:某)?(?:镇|乡|街道|县|区|村)(?![一-龥]{0,4}案)/g, '没有换掉的“某”'],
  [/[（(【\[](?:此处|请|待|注：|注:|说明：|填写|可|如有)[^）)】\]\n]{0,40}(?:填|写|补|删|数据|内容|说明|情况)[^）)】\]\n]{0,20}[）)】\]]/g, '模板的填写说明'],
  [/[（(][^（()）\n]{0,40}(?:须|需|请)(?:另行)?(?:补充|填写|补写)[^（()）\n]{0,12}[）)]/g, notWritten],
  [/没有人报过，须补报或者补写/g, notWritten],
  [/待补充|待核实|数据待定|另附数据/g, notWritten],
  [/\[bookmark:[^\]]*\]/g, bookmark],
  [/扫一扫在手机打开当前页|打印本页|关闭窗口|分享到[:：]|上一篇[:：]|下一篇[:：]|字体[:：][【\[]?大/g, button],
]

/** 残留文字. */
export const leftOver: Rule = {
  id: 'left-over',
  explains: '模板的空格、填写说明、转换文件和网页留下的文字，报送前应当删去。',
  find: ({ text, sentences }) => {
    const bySentence = new Map<string, Left[]>()
    for (const left of leftIn(text)) {
      const key = `${left.what}|${spanAt(sentences, left.start)?.start ?? left.start}`
      const known = bySentence.get(key)
      if (known) known.push(left)
      else bySentence.set(key, [left])
    }
    return [...bySentence.values()].map(([first, ...others]): Found => ({
      // What is still to be written is more than an untidiness: a paper does not go out with it unanswered.
      severity: first!.what === notWritten || first!.what === blank ? 'suspect' : 'note',
      message: `“${text.slice(first!.start, first!.end).slice(0, 24)}”${others.length > 0 ? `等${others.length + 1}处` : ''}是${first!.what}，${askedOf(first!)}。`,
      places: [spanAt(sentences, first!.start) ?? first!],
    }))
  },
}

interface Left extends Span {
  what: string
}

const askedOf = ({ what }: Left): string => (foreign.includes(what) ? '请删去' : '请删去或填上')

/** What is left over in a text, each place once. */
function leftIn(text: string): Left[] {
  const all = LEFT_OVER.flatMap(([pattern, what]) =>
    [...text.matchAll(pattern)].map((match): Left => ({ what, start: match.index, end: match.index + match[0].length })))
  // Of two that overlap the first of the list stays.
  const order = new Map(all.map((left, i) => [left, i]))
  const kept: Left[] = []
  for (const left of all.sort((a, b) => a.start - b.start || order.get(a)! - order.get(b)!)) {
    const last = kept.at(-1)
    if (!last || last.end <= left.start) kept.push(left)
    else if (order.get(left)! < order.get(last)!) kept[kept.length - 1] = left
  }
  return kept
}
