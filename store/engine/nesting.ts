// SPDX-License-Identifier: MulanPSL-2.0
import { AsyncLocalStorage } from 'node:async_hooks'

const holding = new AsyncLocalStorage<object>()

/** Runs the body of a transaction that holds a connection of `source`. */
export const whileHolding = <T>(source: object, body: () => Promise<T>): Promise<T> => holding.run(source, body)

/**
 * Throws if a transaction's body asks its own engine for a second connection: embedded it would wait for itself for ever, on a
 * server it would see another snapshot and act as another role.
 */
export const refuseNested = (source: object): void => {
  if (holding.getStore() === source) {
    throw new Error('Inside inTowns use the transaction it hands over, not engine.db: a second connection would wait for the first')
  }
}
