// SPDX-License-Identifier: MulanPSL-2.0
import type { Found, Rule } from '../finding.ts'
import { nameOf, results, sentencesOf } from '../pick.ts'

const THINGS = new Set(['个', '件', '份', '人'])

/** 计量单位不对. */
export const unitChanged: Rule = {
  id: 'unit-changed',
  explains: '问题按“个”、案件按“件”、人按“人”计；按“次”写的，分不清是开了几次会还是解决了几个问题，也无法与往年和别的镇比较。',
  find: report => results(report).flatMap((figure): Found[] => {
    const own = figure.indicator ? [figure.indicator.measure].flat() : []
    if (figure.measure !== '次' || own.length === 0 || own.some(measure => !THINGS.has(measure))) return []
    return [{ severity: 'suspect', message: `${nameOf(figure)}写成${figure.text}，按“次”计；应按“${own[0]}”计，才能与往年和别处比较。`, places: sentencesOf(figure) }]
  }),
}
