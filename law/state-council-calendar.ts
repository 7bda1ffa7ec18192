// SPDX-License-Identifier: MulanPSL-2.0
import { calendarOf } from './calendar.ts'
import type { CalendarYear } from './calendar-year.ts'
import { year2022 } from './calendar/2022.ts'
import { year2023 } from './calendar/2023.ts'
import { year2024 } from './calendar/2024.ts'
import { year2025 } from './calendar/2025.ts'
import { year2026 } from './calendar/2026.ts'

/** The yearly holiday notices that ship with the program; later years are imported by the town when they come out. */
export const stateCouncilYears: readonly CalendarYear[] = [year2022, year2023, year2024, year2025, year2026]

/** The working-day calendar of the notices that ship with the program. */
export const stateCouncilCalendar = calendarOf(stateCouncilYears)
