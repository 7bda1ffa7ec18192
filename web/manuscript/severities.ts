// SPDX-License-Identifier: MulanPSL-2.0
import type { Answer } from '../api.ts'

type Checked = Answer<'checkPaper'>

/** How grave a finding is, in a word. */
export const severities: Readonly<Record<Checked['findings'][number]['severity'], string>> = {
  inconsistent: '对不上', suspect: '可疑', unverifiable: '无法核对', note: '提示',
}

/** What there is to look at beside a paper: as many as the list under it has, notes among them. */
export const countToLookAt = ({ findings, typed }: Pick<Checked, 'findings' | 'typed'>): number => findings.length + typed.length
