// SPDX-License-Identifier: MulanPSL-2.0
import { written } from './written.ts'

export const text = written(200)
