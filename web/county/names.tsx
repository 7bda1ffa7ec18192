// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { api, asking, refresh } from '../api.ts'
import { Shown } from '../shell/states.tsx'
import { shortDay } from '../words.ts'
import { dayOf } from './county-words.ts'
import { useCounty } from './use-county.ts'
import { useDoing } from './use-doing.ts'

/** What people here taught the reader; each can be taken back. */
export function Names({ county }: { county: number }) {
  const { words, today } = useCounty()
  const names = useQuery(asking('names', { county }))
  const [fault, doing, run] = useDoing()
  const remove = (name: string) => run(async () => {
    await api.removeName({ county, name })
    await refresh()
  })
  return (
    <section className="county-part" aria-label={`${words.own}教给系统的说法`}>
      <h2>{words.own}教给系统的说法</h2>
      {fault && <p role="alert">{fault}</p>}
      <Shown of={names} what="说法">
        {({ names: all }) => all.length === 0 ? <p className="quiet">还没有。读报告时遇到“不认识的数”，可以说明它是什么。</p> : (
          <ul className="county-list">
            {all.map(({ id, label, unit, phrasing, sentence, by, at }) => (
              <li key={id}>
                <span>“{phrasing}”是{label}（{unit}）</span>
                <span className="quiet">{sentence}</span>
                <span className="county-when quiet">
                  {by} {shortDay(dayOf(at), today)}{' '}
                  <button type="button" className="plain-button" disabled={doing} onClick={() => remove(id)} aria-label={`去掉“${phrasing}”`}>
                    去掉
                  </button>
                </span>
              </li>
            ))}
          </ul>
        )}
      </Shown>
    </section>
  )
}
