// SPDX-License-Identifier: MulanPSL-2.0
import type { Analysis } from '../../analyse.ts'
import type { Found, Rule } from '../finding.ts'
import { nameOf, results, sentencesOf } from '../pick.ts'

/** 含糊的数. */
export const vagueAmount: Rule = {
  id: 'vague-amount',
  explains: '台账里数得出的事，写“近10次”“多次”“耗时较长”都不如写准数。',
  find: report => [...roughly(report), ...words(report), ...noPeriod(report)],
}

const FEW = 30

function roughly(report: Analysis): Found[] {
  return results(report)
    .filter(
      ({ qualifier, value, measure, codes }) =>
        (qualifier === 'nearly' || qualifier === 'over') &&
        value <= FEW &&
        ['次', '件', '个', '人', '份'].includes(measure) &&
        !codes.includes('other'),
    )
    .map(figure => ({
      severity: 'note',
      message: `${nameOf(figure)}写“${figure.text}”，数目不大，台账里数得出；请写准数。`,
      places: sentencesOf(figure),
    }))
}

const WORDS: ReadonlyArray<readonly [RegExp, string]> = [
  [/(?:召开|开展|组织|举办|接受|进行)[^，,。；;]{0,24}(?:多|数|若干)(?:次|场|期|轮)(?!元)/, '没有写次数'],
  [/(?:召开|开展|组织|举办|先后|累计)(?:了)?(?:多|数|若干)(?:次|场|期|轮)/, '没有写次数'],
  [/(?:平均|全年)[^，,。；;]{0,16}(?:耗时|用时|时长|时间)[^，,。；;]{0,6}(?:较长|偏长|过长|较慢)/, '没有写平均多少天'],
  [/(?:数十|数百|数千|成百上千|几十|几百)(?:余)?(?:次|场|件|起|人次|份|人)/, '没有写数目'],
  [/(?:案件|纠纷|信访|诉求|投诉)[^，,。；;]{0,8}(?:大幅|明显|显著|逐年)(?:下降|减少|上升|增加)(?![^，,。；;]{0,8}\d)/, '没有写升降多少'],
]

function words({ text, sentences }: Analysis): Found[] {
  return sentences.flatMap((sentence): Found[] => {
    const said = text.slice(sentence.start, sentence.end)
    const [hit] = WORDS.flatMap(([pattern, what]) => { const match = pattern.exec(said); return match ? [{ match, what }] : [] })
    return hit ? [{ severity: 'note', message: `“${hit.match[0]}”${hit.what}；台账能给出数，请写上。`, places: [sentence] }] : []
  })
}

/** 坐班服务2次以上: a rule with a number and no 每月 or 每年. */
function noPeriod(report: Analysis): Found[] {
  return report.found
    .filter(({ period, measure, context }) => period === 'standing_rule' && measure === '次' && !/每(?:年|月|季|周|半|村|学期|人)/.test(context.left))
    .map(figure => ({
      severity: 'note',
      message: `${nameOf(figure)}写“${figure.text}”，没有写是每月还是每年；请写明。`,
      places: sentencesOf(figure),
    }))
}
