// SPDX-License-Identifier: MulanPSL-2.0

/** One dated change of the schema: a verb and an object, and its statements in order, the same on both engines. Never edited once released. */
export interface Migration {
  name: string
  statements: readonly string[]
}
