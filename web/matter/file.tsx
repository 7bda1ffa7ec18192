// SPDX-License-Identifier: MulanPSL-2.0
import { Link } from '@tanstack/react-router'
import type { MatterAnswer } from './life.ts'

type Worth = MatterAnswer['worth'][number]

/** What the file still lacks and what the matter will pay, in a sentence each, before anybody is refused. */
export function FileStands({ town, matter }: { town: number; matter: MatterAnswer }) {
  // Not while the work has only begun: then everything is lacking and nobody needs to be told.
  const isUnderWay = matter.worth.length > 0 || matter.file.some(({ held }) => held)
  const lacking = matter.final || !isUnderWay ? [] : matter.file.filter(({ held }) => !held)
  if (matter.voided || matter.mergedInto || (lacking.length === 0 && matter.worth.length === 0)) return null
  return (
    <section className="file-stands" aria-label="卷宗和补贴">
      {lacking.length > 0 && (
        <p>卷宗还缺<strong>{lacking.map(({ label }) => label).join('、')}</strong>。</p>
      )}
      {matter.worth.map(worth => <WorthLine key={worth.kind} town={town} worth={worth} final={matter.final} />)}
    </section>
  )
}

function WorthLine({ town, worth, final }: { town: number; worth: Worth; final: boolean }) {
  const { kindLabel, gives, rule, lacks, why, listed } = worth
  if (why !== null || !rule) return <p>{kindLabel}：{why}。</p>
  return (
    <p>
      {kindLabel}：<span className="figures">{gives.map(({ label, text }) => `${label}${text}`).join('，')}</span>，按
      <Link to="/towns/$town/matters/$matter" params={{ town: String(town), matter: rule.id }}>{rule.title}</Link>（{rule.from}起施行）。
      {listed ? (
        <><Link to="/towns/$town/matters/$matter" params={{ town: String(town), matter: listed.id }}>已列入</Link>，{listed.state}。</>
      ) : lacks.length > 0 ? (
        <>还缺<strong>{lacks.join('、')}</strong>，补齐才能列入。</>
      ) : (
        final ? '材料已齐，可以列入。' : '要求的材料已齐，归档后可以列入。'
      )}
    </p>
  )
}

/** The papers of the file, held or lacking, each with its article. */
export function FileList({ matter }: { matter: MatterAnswer }) {
  if (matter.file.length === 0) return null
  return (
    <section className="margin-note" aria-labelledby="file-head">
      <h2 id="file-head">卷宗材料</h2>
      <ul>
        {matter.file.map(({ label, held, cites }) => (
          <li key={label}>
            {label}：{held ? '已有' : <strong>还缺</strong>}
            {cites && <span className="quiet"> {cites}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}
