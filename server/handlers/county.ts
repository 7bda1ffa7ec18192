// SPDX-License-Identifier: MulanPSL-2.0
import type { county } from '../../contract/county.ts'
import { countyDeskHandlers } from '../county/desk-handlers.ts'
import { memoryHandlers } from '../county/memory.ts'
import { reportHandlers } from '../county/report-handlers.ts'
import { tableHandlers } from '../county/table-handlers.ts'
import type { HandlersOf } from '../http/visit.ts'

export const countyHandlers: HandlersOf<typeof county> = { ...countyDeskHandlers, ...reportHandlers, ...tableHandlers, ...memoryHandlers }
