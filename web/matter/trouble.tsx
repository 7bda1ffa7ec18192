// SPDX-License-Identifier: MulanPSL-2.0

/** What stopped a form as a whole, with the article where there is one. */
export function Trouble({ says }: { says: { message: string; cites?: string } | undefined }) {
  if (!says) return null
  return (
    <div className="trouble" role="alert" tabIndex={-1}>
      <p>还没有提交：{says.message}</p>
      {says.cites && <p className="quiet">依据：{says.cites}</p>}
    </div>
  )
}
