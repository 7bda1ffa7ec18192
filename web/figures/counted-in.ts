// SPDX-License-Identifier: MulanPSL-2.0
export { finer } from '../../kernel/kernel.ts'
