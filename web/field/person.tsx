// SPDX-License-Identifier: MulanPSL-2.0
import { PlainDisplay, TextInput, trimmed } from './text.tsx'
import type { WebFace } from './web-face.ts'

export const person: WebFace = { Input: TextInput, Display: PlainDisplay, Filter: null, wide: false, tidy: trimmed }
