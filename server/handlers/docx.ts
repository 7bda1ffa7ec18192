// SPDX-License-Identifier: MulanPSL-2.0

/** Media type of a Word file. */
export const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
