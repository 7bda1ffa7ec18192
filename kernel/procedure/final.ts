// SPDX-License-Identifier: MulanPSL-2.0
import { type Kind, type Step } from '../declare/declare.ts'

/** Whether no step of the kind leads on from the state. */
export const isFinal = (kind: Kind, state: string): boolean =>
  !Object.values<Step>(kind.procedure.steps).some(({ from, to }) => from !== 'nothing' && from.includes(state) && to !== undefined && to !== state)
