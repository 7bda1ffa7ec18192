// SPDX-License-Identifier: MulanPSL-2.0
import type { Kind, Register } from '../kernel/kernel.ts'
import { accessRules } from './check-access.ts'
import { exampleRules } from './check-examples.ts'
import { figureRules } from './check-figures.ts'
import { wordRules } from './check-words.ts'

/** What every kind must keep, in words, and what a kind does against it: one sentence each, none when it is kept. */
export interface Rule {
  keeps: string
  complaints(kind: Kind, register: Register): string[]
}

/** Steps no example takes, `kind.step` → why, in words. */
export const untried: Readonly<Record<string, string>> = {}

export const rules: readonly Rule[] = [...wordRules, ...accessRules, ...exampleRules, ...figureRules]

/** Everything the kind does against the rules; empty when it passes. */
export const checkKind = (kind: Kind, register: Register): string[] =>
  rules.flatMap(rule => rule.complaints(kind, register).map(says => `${rule.keeps}：${says}`))
