// SPDX-License-Identifier: MulanPSL-2.0
import { useMutation, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { type FormEvent, useState } from 'react'
import { dayText } from '../../law/law.ts'
import { type Answer, api, asking, refresh, useMe, useTown } from '../api.ts'
import { usePageTitle } from '../shell/page-title.ts'
import { Shown } from '../shell/states.tsx'
import { tabTitle } from '../words.ts'
import './settings.css'

type Setting = Answer<'readSettings'>['settings'][number]

/** What the acts leave to the town: lengths, intervals and numbers, each with the town's own document. */
export function SettingsPage() {
  const { town } = useParams({ from: '/signed-in/towns/$town/settings' })
  const settings = useQuery(asking('readSettings', { town: Number(town) }))
  usePageTitle(tabTitle('本镇设置', useTown(Number(town))?.name))
  return (
    <div className="sheet settings">
      <h1 tabIndex={-1}>本镇设置</h1>
      <p className="settings-says">法律没有写明、由本地规定的期限、间隔和次数。没有设定的不计算日期、不作限制；设定要写明依据的本镇文件，记入台账。</p>
      <Shown of={settings} what="本镇设置">{answer => <Groups town={town} {...answer} />}</Shown>
    </div>
  )
}

function Groups({ town, settings, maySet }: Answer<'readSettings'> & { town: string }) {
  const labels = [...new Set(settings.map(({ kindLabel }) => kindLabel))]
  return (
    <>
      {!maySet && <p className="quiet">由党政办登记，其他岗位只看。</p>}
      {labels.map(label => (
        <section key={label} aria-label={label}>
          <h2>{label}</h2>
          <ul>
            {settings
              .filter(({ kindLabel }) => kindLabel === label)
              .map(each => (
                <Line key={each.name} town={town} setting={each} maySet={maySet} />
              ))}
          </ul>
        </section>
      ))}
    </>
  )
}

function Line({ town, setting, maySet }: { town: string; setting: Setting; maySet: boolean }) {
  const [open, setOpen] = useState(false)
  const [now] = setting.set
  return (
    <li className="settings-line">
      <p>
        <span>{setting.label}</span>
        <span className={now ? '' : 'quiet'}>{now ? `${now.text}（自${dayText(now.from)}起，${now.document}）` : '没有设定'}</span>
        {maySet && (
          <button type="button" className="plain-button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {open ? '先不设' : now ? '重新设定' : '设定'}
          </button>
        )}
      </p>
      {setting.set.length > 1 && (
        <p className="quiet">
          以前：
          {setting.set
            .slice(1)
            .map(({ from, text, document }) => `${text}（自${dayText(from)}起，${document}）`)
            .join('；')}
        </p>
      )}
      {open && <Form town={town} setting={setting} done={() => setOpen(false)} />}
    </li>
  )
}

const units = (setting: Setting): [('days' | 'months' | 'count'), string][] =>
  setting.what === 'count' ? [['count', '次']] : [['days', setting.working ? '个工作日' : '日'], ['months', '个月']]

function Form({ town, setting, done }: { town: string; setting: Setting; done(): void }) {
  const today = useMe()?.today ?? ''
  const choices = units(setting)
  const [n, setN] = useState('')
  const [unit, setUnit] = useState(choices[0]![0])
  const [from, setFrom] = useState(today)
  const [document, setDocument] = useState('')
  const [command] = useState(() => crypto.randomUUID())
  const set = useMutation({
    mutationFn: () => api.setSetting({ town: Number(town), name: setting.name, from, value: { n: Number(n), unit }, document, command }),
    onSuccess: async () => {
      await refresh()
      done()
    },
  })
  const id = (part: string) => `${setting.name}-${part}`
  const submit = (event: FormEvent) => {
    event.preventDefault()
    set.mutate()
  }
  return (
    <form className="settings-form" onSubmit={submit} aria-label={setting.label}>
      <div className="field">
        <label htmlFor={id('n')}>数值</label>
        <input id={id('n')} className="native" inputMode="numeric" value={n} required onChange={event => setN(event.target.value)} />
      </div>
      <div className="field">
        <label htmlFor={id('unit')}>单位</label>
        <select id={id('unit')} className="native" value={unit} onChange={event => setUnit(event.target.value as typeof unit)}>
          {choices.map(([key, label]) => (
            <option key={key} value={key}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <div className="field">
        <label htmlFor={id('from')}>自哪天起</label>
        <input id={id('from')} type="date" className="native" value={from} required onChange={event => setFrom(event.target.value)} />
      </div>
      <div className="field settings-document">
        <label htmlFor={id('document')}>依据的本镇文件</label>
        <input id={id('document')} className="native" value={document} required onChange={event => setDocument(event.target.value)} />
      </div>
      <Button type="primary" htmlType="submit" disabled={set.isPending}>
        {set.isPending ? '正在设定并重新计算…' : '设定'}
      </Button>
      <p role="alert">{set.error && <span className="late">{set.error.message.replace(/。?$/, '。')}</span>}</p>
    </form>
  )
}
