// SPDX-License-Identifier: MulanPSL-2.0
export * from './condition.ts'
export * from './field.ts'
export * from './figure.ts'
export * from './kind.ts'
export * from './procedure.ts'
export * from './register.ts'
export { faceOf, isFieldType } from './field-types/faces.ts'
export type { Face, Occasion } from './field-types/face.ts'
