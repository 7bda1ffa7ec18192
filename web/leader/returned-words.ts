// SPDX-License-Identifier: MulanPSL-2.0
import type { Day } from '../../law/law.ts'
import { shortDay } from '../words.ts'

/** 县里11月23日退回，请改好重报 */
export const returnedWords = (returned: Day, today: Day): string => `县里${shortDay(returned, today)}退回，请改好重报`
