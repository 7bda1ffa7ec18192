// SPDX-License-Identifier: MulanPSL-2.0

/** What PostgreSQL says of a refused statement, without the values it quotes: those may be personal. */
export interface Refusal {
  message: string
  /** SQLSTATE, or Node's code where the connection failed. */
  code: string | undefined
  constraint: string | undefined
  table: string | undefined
  column: string | undefined
}

/** A statement that the database refused; `code` is the SQLSTATE on both engines. */
export class StatementError extends Error {
  readonly code: string | undefined
  readonly constraint: string | undefined
  readonly table: string | undefined
  readonly column: string | undefined

  constructor(refusal: Refusal) {
    super(refusal.message)
    this.name = 'StatementError'
    this.code = refusal.code
    this.constraint = refusal.constraint
    this.table = refusal.table
    this.column = refusal.column
  }
}

/** The database cannot be reached or used; the message is one Chinese sentence for the person who runs it. */
export class StoreAway extends Error {
  readonly code: string

  constructor(code: string, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'StoreAway'
    this.code = code
  }
}

// The driver has no code for a connection that ends under it.
const wordless: readonly [RegExp, string][] = [
  [/timeout exceeded when trying to connect|timeout expired/, 'ETIMEDOUT'],
  [/Connection terminated|connection error and is not queryable|not queryable/, '08006'],
]

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined)

/** The SQLSTATE or Node code of an error from either engine, if it has one. */
export const codeOf = (error: unknown): string | undefined => {
  if (!(error instanceof Error)) return undefined
  return text((error as { code?: unknown }).code) ?? wordless.find(([words]) => words.test(error.message))?.[1]
}

/** What a driver's error says, kept to what may be shown or sent between threads. */
export const refusalOf = (error: unknown): Refusal => {
  const said = (error instanceof Error ? error : new Error(String(error))) as Error & Record<string, unknown>
  return {
    message: said.message,
    code: codeOf(said),
    constraint: text(said.constraint),
    table: text(said.table),
    column: text(said.column),
  }
}

const again = /^(08001|08003|08006|57P01|57P02|57P03|40001|40P01|ECONN\w+|EPIPE|ETIMEDOUT)$/

/** Whether the same command may simply be sent again: the connection was lost, or another transaction was in the way. */
export const isRetryable = (error: unknown): boolean => again.test(codeOf(error) ?? '')
