// SPDX-License-Identifier: MulanPSL-2.0
import type { Migration } from './migration.ts'

/** Every attachment lies sealed under a key of its own. What was laid down before has none and stays as it lies. */
export const wrapAttachmentKeys: Migration = {
  name: '2026-11-22-wrap-attachment-keys',
  statements: ['alter table attachment add column wrapped text', 'alter table attachment drop column sealed'],
}
