// SPDX-License-Identifier: MulanPSL-2.0
import { z } from 'zod'
import { isDay } from '../law/law.ts'

/** What several operations speak of. */
export const day = z.string().refine(isDay, '应是日期，如 2025-03-01')
export const townId = z.coerce.number().int().positive('没有这个镇')
export const villageId = z.number().int('没有这个村（社区）').min(0, '没有这个村（社区）')
/** A number in an address is text: what is none, has a fraction or counts nothing is said in words. */
const inAddress = (from: number, to: number, says: string) => z.coerce.number(says).int(says).min(from, says).max(to, says)
export const villageAsked = inAddress(0, Number.MAX_SAFE_INTEGER, '没有这个村（社区）')
export const yearAsked = inAddress(2000, 2100, '应是年份，如 2025')
export const pageAsked = inAddress(1, 1_000_000, '应是从 1 起的整数').default(1)
export const sizeAsked = inAddress(1, 200, '应是 1 至 200 的整数')
export const matterId = z.uuid('没有这件事项')
/** Made by who asks, once for each thing done: the same command sent twice counts once. */
export const commandId = z.string().min(8).max(120)
export const period = z.string().regex(/^\d{4}(-(Q[1-4]|0[1-9]|1[0-2]))?$/, '期间应写成 2025、2025-Q1 或 2025-03')
export const data = z.record(z.string(), z.unknown())
export const nothing = z.object({})

export const answer = z.object({
  code: z.string(),
  label: z.string(),
  unit: z.string(),
  value: z.number().nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  zero: z.enum(['counted', 'declared', 'not-reported', 'no-base']).nullable(),
  declaredBy: z.string().optional(),
  /** As it is printed in a sentence. */
  printed: z.string(),
})

export const definition = z.object({
  code: z.string(),
  label: z.string(),
  unit: z.string(),
  kind: z.string(),
  kindLabel: z.string(),
  says: z.array(z.string()),
  parts: z.array(z.string()),
})

/** The body of every error: one sentence, and where it is about something, the field and the article. */
export const fault = z.object({
  error: z.object({ message: z.string(), field: z.string().optional(), cites: z.string().optional() }),
})
