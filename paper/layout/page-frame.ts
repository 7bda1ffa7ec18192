// SPDX-License-Identifier: MulanPSL-2.0
// GB/T 9704-2012, 5 as points on a laid-out page. The text block is 156 mm × 225 mm, 28 mm from the left and 37 mm from the top.
import type { Row, Sheet } from './sheets.ts'

const millimetre = 72 / 25.4

export const block = { left: 28 * millimetre, right: 184 * millimetre, top: 37 * millimetre, bottom: 262 * millimetre } as const
export const mm = (points: number): number => Math.round(points / millimetre * 10) / 10
export const points = (millimetres: number): number => millimetres * millimetre

/** 三号, and from one row to the next. */
export const bodySize = 16
export const pitch = 28.95
/** 二号, whose rows stand 32 pt apart. */
export const titleSize = 22
export const titlePitch = 32
/** From one character to the next: 28 on 156 mm. */
export const advance = 15.7

/** Where a row's baseline stands in the room of its line. */
export const baselineShare = 0.8

export const isSize = (row: Row, size: number): boolean => Math.abs(row.size - size) < 0.3

/** Rows between the head of the page and the page number. */
export const bodyRows = ({ rows }: Sheet): Row[] => rows.filter(row => row.baseline > block.top && row.baseline < block.bottom + 2)

/** Rows under the text block. */
export const footRows = ({ rows }: Sheet): Row[] => rows.filter(row => row.baseline >= block.bottom + 2)

/** Whether only the grid of the body text stands on a page: no title, no table. */
export const isPlain = (sheet: Sheet): boolean => bodyRows(sheet).every(row => isSize(row, bodySize))

/** The row of the grid a baseline stands on, from 1. */
export const rowNumber = (baseline: number): number => Math.round((baseline - block.top - baselineShare * pitch) / pitch) + 1
