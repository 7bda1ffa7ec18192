// SPDX-License-Identifier: MulanPSL-2.0
import type { Answer } from '../api.ts'
import type { Noted } from './noted.ts'

type Checked = Answer<'checkPaper'>

export const findingId = (at: number): string => `finding ${at}`
export const typedId = (at: number): string => `typed ${at}`

/** Where in the text something was found, and where a number was typed. */
export const notesOf = ({ findings, typed }: Pick<Checked, 'findings' | 'typed'>): Noted[] => [
  ...findings.map(({ block, start, end }, at): Noted => ({ id: findingId(at), look: 'finding', block, start, end })),
  ...typed.map(({ block, start, end }, at): Noted => ({ id: typedId(at), look: 'typed', block, start, end })),
].filter(({ block }) => block >= 0)
