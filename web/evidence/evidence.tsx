// SPDX-License-Identifier: MulanPSL-2.0
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { api, save, useMe, useTown } from '../api.ts'
import './evidence.css'

type Chosen = { matter: string; hasPersonal: boolean } | { figure: string; period: string }

/** 证据包 of one matter or figure: everything about it as a .zip that opens and checks itself without the system. */
export function Evidence({ town, of }: { town: number; of: Chosen }) {
  const [clear, setClear] = useState(false)
  const [name, today] = [useTown(town)?.name ?? '', useMe()?.today ?? '']
  const fetched = useMutation({
    mutationFn: async () => {
      const chosen = 'matter' in of ? { matters: [of.matter], clear } : { figures: [of.figure], period: of.period }
      save((await api.evidencePack({ town, ...chosen })) as Blob, `${name}证据包${today}.zip`)
    },
  })
  return (
    <section className="margin-note evidence no-print" aria-labelledby="evidence-head">
      <h2 id="evidence-head">证据包</h2>
      {'matter' in of && of.hasPersonal && (
        <p>
          <label>
            <input type="checkbox" checked={clear} disabled={fetched.isPending} onChange={event => setClear(event.target.checked)} />{' '}
            含个人信息原文和附件
          </label>
        </p>
      )}
      <button type="button" className="plain-button" disabled={fetched.isPending} onClick={() => fetched.mutate()}>
        {fetched.isPending ? '正在打包……' : '导出（.zip）'}
      </button>
      <p className="hint">
        {'matter' in of ? '内容、经过、更正、附件和台账校验值' : '口径、数值、依据的事项和台账校验值'}，不用本系统也能打开核对。导出记入查看日志。
      </p>
      <p role="alert">{fetched.error?.message}</p>
    </section>
  )
}
