// SPDX-License-Identifier: MulanPSL-2.0
import { faceOf, type Field, isGiven, type Kind, type Occasion, type Step } from '../declare/declare.ts'

export interface FieldComplaint {
  field: string
  message: string
}

/** What is wrong with the data given to a step: unknown fields, wrong values. Missing needs are the fold's to refuse. */
export function checkData(kind: Kind, step: Step, data: Readonly<Record<string, unknown>>, occasion: Occasion): FieldComplaint[] {
  const allowed = new Set<string>([...(step.needs ?? []), ...(step.takes ?? [])])
  return Object.entries(data).flatMap(([name, value]) => {
    const field: Field | undefined = kind.procedure.fields[name]
    if (!field) return [{ field: name, message: `${kind.label}没有“${name}”这个字段` }]
    if (!allowed.has(name)) return [{ field: name, message: `${step.label}不填“${field.label}”` }]
    const message = isGiven(value) ? faceOf(field).check(value, field, occasion) : undefined
    return message ? [{ field: name, message }] : []
  })
}
