// SPDX-License-Identifier: MulanPSL-2.0

export { type SpecimenAccount, specimenAccounts } from './accounts.ts'
export { specimenTowns, specimenUnits } from './county.ts'
export { loadSpecimen } from './specimen/load-specimen.ts'

/** Said on every page of a demonstration. */
export const demonstrationSentence = '演示数据：指标与公开的报告一致，事项、人员与地点均为虚构。'
