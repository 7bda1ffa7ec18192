// SPDX-License-Identifier: MulanPSL-2.0
import type { county } from '../../contract/county.ts'
import { notFound } from '../http/fault.ts'
import type { HandlersOf } from '../http/visit.ts'

const coming = async (): Promise<never> => {
  throw notFound('县级工作台的这一项还在建，今天就有')
}

export const countyHandlers: HandlersOf<typeof county> = {
  countySettings: coming, setCounty: coming, submissions: coming, countyYears: coming, indicators: coming, townKeys: coming, registerKey: coming,
  takeIn: coming, countyManuscript: coming, saveCountyManuscript: coming, countyManuscriptDocument: coming,
  readReports: coming, addReport: coming, readFiling: coming, readReport: coming, placeReport: coming, withdrawReport: coming, judgeFinding: coming,
  addComment: coming, removeComment: coming, returnReport: coming, commentsDocument: coming, nameFigure: coming, names: coming, removeName: coming,
  countyTable: coming, countySeries: coming, rollUp: coming, countySheet: coming, countyTableDocument: coming,
  oldReports: coming, addOldReport: coming, removeOldReport: coming,
}
