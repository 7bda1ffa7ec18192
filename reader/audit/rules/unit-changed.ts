// SPDX-License-Identifier: MulanPSL-2.0
import type { Found, Rule } from '../finding.ts'
import { nameOf, results, sentencesOf } from '../pick.ts'

const THINGS = new Set(['个', '件', '份', '人'])

/** What is rightly counted in times: 开展公开培训12次, 研究议题6次. */
const TIMES = /(?:开展|举办|组织|召开|接受)[^，,]*$|(?:议题|事项|工作|培训|宣传|检查|活动|讲座|督查|接待|研究|论证|会商|研判|协调)$/

/** 计量单位不对. */
export const unitChanged: Rule = {
  id: 'unit-changed',
  explains: '问题按“个”、案件按“件”、人按“人”计；按“次”写的，分不清是开了几次会还是解决了几个问题，也无法与往年和别的镇比较。',
  find: report => results(report).flatMap((figure): Found[] => {
    const own = figure.indicator ? [figure.indicator.measure].flat() : []
    if (figure.measure !== '次' || own.length === 0 || own.some(measure => !THINGS.has(measure)) || TIMES.test(figure.context.left)) return []
    return [{ severity: 'suspect', message: `${nameOf(figure)}写成${figure.text}，按“次”计；应按“${own[0]}”计，才能与往年和别处比较。`, places: sentencesOf(figure) }]
  }),
}
