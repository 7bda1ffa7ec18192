// SPDX-License-Identifier: MulanPSL-2.0
import { expect, it } from 'vitest'
import { lastWindow } from './gap-window.ts'

it.each([
  [{ months: 1 }, '2025-03-01', '2025-02-01', '2025-02-28', '2025-02'],
  [{ months: 1 }, '2025-01-31', '2024-12-01', '2024-12-31', '2024-12'],
  [{ months: 3 }, '2025-05-10', '2025-01-01', '2025-03-31', '2025-01 至 2025-03'],
  [{ months: 12 }, '2025-05-10', '2024-01-01', '2024-12-31', '2024-01 至 2024-12'],
  [{ days: 15 }, '2025-03-16', '2025-03-01', '2025-03-15', '2025-03-01 至 2025-03-15'],
])('an interval of %j seen on %s was last over from %s to %s', (interval, today, from, to, label) => {
  expect(lastWindow(interval, today)).toEqual({ from, to, label })
})
