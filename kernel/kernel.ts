// SPDX-License-Identifier: MulanPSL-2.0
export * from './access/access.ts'
export * from './condition/condition.ts'
export * from './deadline/deadline.ts'
export * from './declare/declare.ts'
export * from './entry/entry.ts'
export * from './figure/figure.ts'
export * from './procedure/procedure.ts'
export * from './report/report.ts'
