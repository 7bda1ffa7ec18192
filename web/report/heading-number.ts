// SPDX-License-Identifier: MulanPSL-2.0
export { headingNumber } from '../../kernel/kernel.ts'
