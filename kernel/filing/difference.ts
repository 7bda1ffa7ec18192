// SPDX-License-Identifier: MulanPSL-2.0
import type { Answer } from '../figure/figure.ts'
import { type FiguresBody, type FrozenBehind, frozenBehind, type PrintedFigure } from './body.ts'

/** A matter that gives something else now than it gave then. */
export type ChangedBehind = FrozenBehind & { then: number }

/** A figure that is no longer what was frozen: value against value, list against list. */
export interface FigureDifference {
  code: string
  label: string
  unit: string
  then: Answer
  /** Undefined where there is no such figure any more. */
  now?: Answer
  /** 口径已变，不作比较: the two are not held against each other. */
  definitionChanged: boolean
  came: readonly FrozenBehind[]
  went: readonly FrozenBehind[]
  changed: readonly ChangedBehind[]
}

/** What in the ledger is no longer as it was frozen, in the order of the figures now. */
export function differencesBetween(frozen: FiguresBody, now: FiguresBody): FigureDifference[] {
  const order = [...new Set([...Object.keys(now.figures), ...Object.keys(frozen.figures)])]
  return order.flatMap(code => differenceOf(frozen, now, code) ?? [])
}

function differenceOf(frozen: FiguresBody, current: FiguresBody, code: string): FigureDifference | undefined {
  const [then, now] = [frozen.figures[code], current.figures[code]]
  if (!then) return undefined
  const head = { code, label: then.label, unit: then.unit, then, ...(now ? { now } : {}) }
  if (!now || now.definitionHash !== then.definitionHash) return { ...head, definitionChanged: true, came: [], went: [], changed: [] }
  const lists = listsBetween(frozenBehind(frozen, code), frozenBehind(current, code))
  // Of a rate or total the lists follow from its parts, which are named themselves.
  const lies = then.behind !== undefined && (lists.came.length > 0 || lists.went.length > 0 || lists.changed.length > 0)
  return lies || !sameAnswer(then, now) ? { ...head, definitionChanged: false, ...lists } : undefined
}

function listsBetween(then: readonly FrozenBehind[], now: readonly FrozenBehind[]): Pick<FigureDifference, 'came' | 'went' | 'changed'> {
  const [before, after] = [new Map(then.map(each => [each.id, each])), new Map(now.map(each => [each.id, each]))]
  return {
    came: now.filter(({ id }) => !before.has(id)),
    went: then.filter(({ id }) => !after.has(id)),
    changed: now.flatMap(each => {
      const old = before.get(each.id)
      return old && old.n !== each.n ? [{ ...each, then: old.n }] : []
    }),
  }
}

const sameAnswer = (a: Answer, b: Answer): boolean =>
  a.value === b.value && a.numerator === b.numerator && a.denominator === b.denominator && a.zero === b.zero && a.declaredBy === b.declaredBy

/** Figures printed in a text whose answer is another one now. `answers` are asked by period. */
export function printedDifferences(
  figures: readonly PrintedFigure[], answers: (period: string) => ReadonlyMap<string, Answer>,
): { period: string; then: Answer; now?: Answer }[] {
  return figures.flatMap(({ period, ...then }) => {
    const now = answers(period).get(then.code)
    return now && sameAnswer(then, now) ? [] : [{ period, then, ...(now ? { now } : {}) }]
  })
}
