// SPDX-License-Identifier: MulanPSL-2.0
import type { Handlers } from '../http/visit.ts'
import { attachmentHandlers } from './attachments.ts'
import { burdenHandlers } from './burden.ts'
import { calendarHandlers } from './calendar.ts'
import { cleanupHandlers } from './cleanup.ts'
import { compareHandlers } from './compare.ts'
import { countyHandlers } from './county.ts'
import { coverageHandlers } from './coverage.ts'
import { deskHandlers } from './desk.ts'
import { documentHandlers } from './documents.ts'
import { draftHandlers } from './drafts.ts'
import { evidenceHandlers } from './evidence.ts'
import { figureHandlers } from './figures.ts'
import { fillingHandlers } from './filling.ts'
import { filingHandlers } from './filing.ts'
import { leaderHandlers } from './leader.ts'
import { likelyHandlers } from './likely.ts'
import { logHandlers } from './log.ts'
import { manuscriptHandlers } from './manuscripts.ts'
import { matterHandlers } from './matters.ts'
import { reportHandlers } from './reports.ts'
import { sessionHandlers } from './session.ts'
import { settingHandlers } from './settings.ts'
import { sheetHandlers } from './sheets.ts'
import { stepHandlers } from './steps.ts'
import { trendHandlers } from './trends.ts'
import { usedHandlers } from './used.ts'
import { visitHandlers } from './visits.ts'

/** Every operation of the contract with who answers it. */
export const handlers: Handlers = {
  ...sessionHandlers,
  ...deskHandlers,
  ...matterHandlers,
  ...stepHandlers,
  ...documentHandlers,
  ...draftHandlers,
  ...attachmentHandlers,
  ...figureHandlers,
  ...evidenceHandlers,
  ...filingHandlers,
  ...reportHandlers,
  ...sheetHandlers,
  ...leaderHandlers,
  ...likelyHandlers,
  ...burdenHandlers,
  ...coverageHandlers,
  ...fillingHandlers,
  ...countyHandlers,
  ...trendHandlers,
  ...calendarHandlers,
  ...logHandlers,
  ...cleanupHandlers,
  ...manuscriptHandlers,
  ...compareHandlers,
  ...visitHandlers,
  ...settingHandlers,
  ...usedHandlers,
}
