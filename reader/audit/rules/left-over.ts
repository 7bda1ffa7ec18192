// SPDX-License-Identifier: MulanPSL-2.0
import type { Found, Rule } from '../finding.ts'
import { spanAt } from '../../text/sentences.ts'

const notWritten = '没有补上的内容'

/** What a template, a converter or a web page leaves behind. */
const LEFT_OVER: ReadonlyArray<readonly [RegExp, string]> = [
  [/[X×Ｘx＊*]{2,}(?=镇|乡|街道|村|社区|县|区|市|年|月|日|次|件|人|场|份|个|%|同志|书记)/g, '模板里没有填的空'],
  [/(?<![A-Za-z])N(?=次|件|场|人|份|个|起|名|期)/g, '模板里没有填的空'],
  [/_{3,}|＿{2,}|﹍{2,}/g, '模板里没有填的空'],
  [/某(?:某)?(?:镇|乡|街道|县|区|村)(?![一-龥]{0,4}案)/g, '没有换掉的“某”'],
  [/[（(【\[](?:此处|请|待|注：|注:|说明：|填写|可|如有)[^）)】\]\n]{0,40}(?:填|写|补|删|数据|内容|说明|情况)[^）)】\]\n]{0,20}[）)】\]]/g, '模板的填写说明'],
  [/[（(][^（()）\n]{0,40}(?:须|需|请)(?:另行)?(?:补充|填写|补写)[^（()）\n]{0,12}[）)]/g, notWritten],
  [/没有人报过，须补报或者补写/g, notWritten],
  [/待补充|待核实|数据待定|另附数据/g, notWritten],
  [/\[bookmark:[^\]]*\]/g, '转换文件时留下的书签'],
  [/扫一扫在手机打开当前页|打印本页|关闭窗口|分享到[:：]|上一篇[:：]|下一篇[:：]|字体[:：][【\[]?大/g, '网页上的按钮文字'],
]

/** 残留文字. */
export const leftOver: Rule = {
  id: 'left-over',
  explains: '模板的空格、填写说明、转换文件和网页留下的文字，报送前应当删去。',
  find: ({ text, sentences }) => LEFT_OVER.flatMap(([pattern, what]) =>
    [...text.matchAll(pattern)].map((match): Found => ({
      // What is still to be written is more than an untidiness: a paper does not go out with it unanswered.
      severity: what === notWritten ? 'suspect' : 'note',
      message: `“${match[0].slice(0, 24)}”是${what}，请删去或填上。`,
      places: [spanAt(sentences, match.index) ?? { start: match.index, end: match.index + match[0].length }],
    }))),
}
