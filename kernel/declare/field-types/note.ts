// SPDX-License-Identifier: MulanPSL-2.0
import { written } from './written.ts'

export const note = written(20_000)
