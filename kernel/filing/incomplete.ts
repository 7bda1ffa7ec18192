// SPDX-License-Identifier: MulanPSL-2.0
import { type Counted, isCounted, type Register, type Step } from '../declare/declare.ts'
import type { FiguresBody, FrozenFigure } from './body.ts'

/** Figures nobody has reported, by the post that would record them. */
export interface Unfilled {
  post: string
  figures: readonly string[]
}

/** What a period's figures lack: named, never filled with a zero. */
export interface Incomplete {
  unfilled: readonly Unfilled[]
  /** Zeros that need a signed zero report and have none. */
  unsigned: readonly string[]
}

/** Rates and totals follow from their parts and are not asked for by themselves. */
export function incompleteOf(register: Register, body: Pick<FiguresBody, 'figures'>): Incomplete {
  const countedOf = (code: string): Counted | undefined => {
    const figure = register.figures.get(code)?.figure
    return figure && isCounted(figure) ? figure : undefined
  }
  const missing = Object.values(body.figures).filter(({ code, zero }) => zero === 'not-reported' && countedOf(code))
  const claims = ({ code }: FrozenFigure): boolean => countedOf(code)?.zero === 'declared'
  const posts = new Map<string, string[]>()
  for (const { code } of missing.filter(figure => !claims(figure))) {
    const post = recorderOf(register, code)
    posts.set(post, [...(posts.get(post) ?? []), code])
  }
  return {
    unfilled: Object.keys(register.posts).flatMap(post => (posts.has(post) ? [{ post, figures: inOrder(register, posts.get(post)!) }] : [])),
    unsigned: inOrder(register, missing.filter(claims).map(({ code }) => code)),
  }
}

/** The post whose step opens the matters that the figure counts: the first that may. */
function recorderOf(register: Register, code: string): string {
  const { kind } = register.figures.get(code)!
  const opening = Object.values<Step>(kind.procedure.steps).find(step => step.from === 'nothing')
  return opening?.by[0] ?? ''
}

const inOrder = (register: Register, codes: readonly string[]): string[] => [...register.figures.keys()].filter(code => codes.includes(code))
