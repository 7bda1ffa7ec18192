// SPDX-License-Identifier: MulanPSL-2.0
import { canonical } from '../../store/chain.ts'
import { signedBy } from '../../store/seal/town-key.ts'

/** What lies around the signed part of a file that goes from one server to another. */
export interface SignedFile {
  file: string
  key: string
  signed: object
  signature: string
}

/** Signed with this key, and not a sign of the file other than its writer put it: what lies around the signed part too. */
export const isSignedWith = (registered: string, { file, key, signed, signature }: SignedFile): boolean =>
  key === registered && signedBy(registered, canonical(signed), signature)
    && signature === Buffer.from(signature, 'base64url').toString('base64url') && file.trimEnd() === canonical(JSON.parse(file))

/** It begins as a file of the form and is no whole JSON. */
export const isCut = (file: string, form: string, error: unknown): boolean => error instanceof SyntaxError && file.startsWith(`{"form":"${form}"`)
