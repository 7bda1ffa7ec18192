// SPDX-License-Identifier: MulanPSL-2.0
import { register } from '../../kernel/declare/declare.ts'
import specimen from './kind.ts'
import { specimenPart } from './part.ts'
import { specimenRoster } from './roster.ts'

export const vocabulary = {
  posts: { desk: '受理岗', head: '负责人', village: '村', auditor: '抽查岗' },
  sections: { work: '办理情况', money: '金额' },
}

/** The specimen and the two kinds it leans on. No product ever loads them. */
export const specimens = register([specimenRoster, specimen, specimenPart], vocabulary)
