// SPDX-License-Identifier: MulanPSL-2.0
import type { Analysis, Found as Figure } from '../../analyse.ts'
import { apart, boundsOf } from '../bounds.ts'
import type { Found, Rule } from '../finding.ts'
import { nameOf, ofCode, results, sameSentence, sentencesOf } from '../pick.ts'
import { EXCLUDES } from '../relations.ts'
import { ownWords, saysWhole, scopeOf } from '../scope.ts'

/** 一件事两个数. */
export const twoNumbers: Rule = {
  id: 'two-numbers',
  explains: '一年只有一个数的指标，前后写成两个不同的数；别的数说法相同、范围相同而数目不同；或者前面说没有、后面又有。两处口径不同的，应当写明。',
  find: report => {
    const known = twice(report)
    const more = alike(report).filter(({ places }) => !known.some(each => same(each.places, places)))
    return [...known, ...more, ...noneAndSome(report), ...excluded(report), ...leftUndone(report)]
  },
}

/** A number of a part of the town or of a kind of case is another number. */
const PARTIAL = /其中|某村|该村|类|本级|季度|上半年|下半年|\d+月|截至|每/

/** 18名执法人员中专职仅6名: six are of the eighteen. */
const isPart = ({ context: { own, left, before } }: Figure): boolean =>
  PARTIAL.test(own) || /[员人]中|仅|专职|兼职/.test(left) || /分别[^，,。；]*$/.test(before)

function twice(report: Analysis): Found[] {
  const saysHow = ({ context: { sentence } }: Figure) => /分母|口径|基数/.test(report.text.slice(sentence.start, sentence.end))
  const done = results(report).filter(each =>
    each.indicator?.single && each.value > 0 && each.codes.length === 1 && !isPart(each) && !saysHow(each))
  return [...new Set(done.flatMap(({ codes }) => codes))].flatMap(code => {
    const [first, ...others] = ofCode(done, code)
    const like = (each: Figure) =>
      first && !sameSentence(each, first) && each.measure === first.measure && each.period === first.period && scopeOf(each) === scopeOf(first)
    const other = others.find(each => first && like(each) && apart(boundsOf(each), boundsOf(first)))
    return first && other ? [{
      severity: 'inconsistent', places: sentencesOf(first, other),
      message: `${nameOf(first)}前面写${first.text}，后面写${other.text}；同一个指标请用一个数，口径不同的请写明。`,
    } satisfies Found] : []
  })
}

const same = (a: Found['places'], b: Found['places']): boolean => a.length === b.length && a.every(({ start }, i) => start === b[i]!.start)

/** Held often and told of several times: only numbers that say they are the whole year's can contradict each other. */
const OFTEN: ReadonlySet<string> = new Set(['次', '份', '人次', '户次', '学时', '元', '率'])

/** Said in the same words of the same part of the town and the year, and not the same: 行政处罚案件10件 … 行政处罚案件12件. */
function alike(report: Analysis): Found[] {
  const groups = new Map<string, Figure[]>()
  for (const figure of results(report)) {
    const key = groupOf(figure)
    if (key !== undefined) groups.set(key, [...groups.get(key) ?? [], figure])
  }
  return [...groups.values()].flatMap(([first, ...others]): Found[] => {
    if (!first) return []
    const other = others.find(each =>
      !sameSentence(each, first) && apart(boundsOf(each), boundsOf(first)) && !isStep(each, first) && !isStep(first, each))
    if (!other) return []
    const words = ownWords(first)
    return [{
      severity: 'suspect', places: sentencesOf(first, other),
      message: `“${words.slice(-16)}”前面写${first.text}，后面写${other.text}；范围相同的请用一个数，口径或范围不同的请写明。`,
    }]
  })
}

/** 办理案件7件 and 作出处罚5件: what was concluded is a part of what was taken up. */
const isStep = (done: Figure, taken: Figure): boolean =>
  CONCLUDED.test(done.context.left) && !CONCLUDED.test(taken.context.left) && done.value <= taken.value
const CONCLUDED = /作出|做出|办结|结案|审结/

/** What two numbers must have in common to contradict each other; undefined where it cannot be told. */
function groupOf(figure: Figure): string | undefined {
  const { codes: [code = 'other', ...more], measure, value, period, indicator } = figure
  if (value === 0 || more.length > 0 || measure === '频次' || indicator?.single || isPart(figure)) return undefined
  if (OFTEN.has(measure) && !(saysWhole(figure) && measure !== '率' && measure !== '元')) return undefined
  const words = ownWords(figure, { verbs: code !== 'other' })
  const fewest = code === 'other' ? 5 : saysWhole(figure) && period === 'stock' ? 2 : 3
  if (words.length < fewest || scopeOf(figure) !== '') return undefined
  return [code, measure, period, words].join('|')
}

function noneAndSome(report: Analysis): Found[] {
  const done = results(report)
  return done.filter(({ value, codes, measure }) => value === 0 && !codes.includes('other') && measure === '件').flatMap(none => {
    const some = done.find(each =>
      each.value > 0 && each.measure === '件' && each.codes.some(code => none.codes.includes(code)) && scopeOf(each) === scopeOf(none))
    return some ? [{
      severity: 'inconsistent', places: sentencesOf(none, some),
      message: `${nameOf(none)}一处写“${none.text}”，另一处写${some.text}；请核对。`,
    } satisfies Found] : []
  })
}

const TAKEN_AND_DONE: ReadonlyArray<readonly [verb: RegExp, taken: readonly string[], done: string]> = [
  [/化解|调解成功/, ['mediation.screened', 'mediation.mediated'], 'mediation.resolved'],
  [/办结/, ['petition.total'], 'petition.handled'],
  [/整改/, ['enforce.issues_found'], 'enforce.issues_fixed'],
]

/** 排查268件，化解265件 and further on 仍有8件纠纷未化解: what is left is what was taken up less what was done. */
function leftUndone(report: Analysis): Found[] {
  const done = results(report)
  return done.flatMap((left): Found[] => {
    if (!/(?:仍|尚|还)有$/.test(left.context.left) || left.qualifier !== 'exact') return []
    const undone = /^[^，,。；;]{0,8}(?:未|没有)(?:能)?([\u4e00-\u9fff]{2,4})/.exec(left.context.right)?.[1] ?? ''
    return TAKEN_AND_DONE.flatMap(([verb, taken, settled]): Found[] => {
      if (!verb.test(undone)) return []
      const [n, ...more] = ofCode(done, settled).filter(each => each !== left && each.qualifier === 'exact')
      const bases = taken.flatMap(code => ofCode(done, code)).filter(each => each.qualifier === 'exact' && n && each.value >= n.value)
      if (!n || more.length > 0 || bases.length === 0 || bases.some(base => base.value - n.value === left.value)) return []
      const [base] = bases
      return [{
        severity: 'suspect', places: sentencesOf(base!, n, left),
        message: `前面写${base!.text}、${n.text}，应剩${base!.value - n.value}${left.unit}，后面写还有${left.text}；请核对，含往年的请写明。`,
      }]
    })
  })
}

function excluded(report: Analysis): Found[] {
  const done = results(report)
  return EXCLUDES.flatMap(([more, fewer, why]) => {
    const [many] = ofCode(done, more)
    const [few] = ofCode(done, fewer)
    if (!many || !few || boundsOf(many).min <= boundsOf(few).max || saysItsBasis(report, few)) return []
    return [{
      severity: 'suspect', places: sentencesOf(many, few),
      message: `一处写${many.text}，一处写${few.text}：${why}，前后矛盾，除非两处口径不同；请核对并写明口径。`,
    } satisfies Found]
  })
}

/** 经文书认定的、按某口径: the sentence says itself how the number is taken. */
const saysItsBasis = (report: Analysis, { context: { sentence } }: Figure): boolean =>
  /经[^，。；]{1,8}认定|口径/.test(report.text.slice(sentence.start, sentence.end))
