// SPDX-License-Identifier: MulanPSL-2.0

/** Characters no file or database can hold: NUL, and half of a surrogate pair. */
const broken = /[\0\p{Surrogate}]/u

/** Whether a text can be written down as it stands. */
export const isWritable = (text: string): boolean => !broken.test(text)
