// SPDX-License-Identifier: MulanPSL-2.0
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { type FormEvent, useState } from 'react'
import { api, askingMe, Fault, queries, useMe } from '../api.ts'
import { tabTitle } from '../words.ts'
import { Demonstration } from './demonstration.tsx'
import { usePageTitle } from './page-title.ts'
import { Secret } from './secret.tsx'
import './sign-in.css'

const shortest = 10

/** Change one's password; who was given one by somebody else sees no other page before. */
export function PasswordPage() {
  const me = useMe()
  const [old, setOld] = useState('')
  const [fresh, setFresh] = useState('')
  const [again, setAgain] = useState('')
  const [fault, setFault] = useState<string>()
  const [done, setDone] = useState(false)
  usePageTitle(tabTitle('修改密码'))

  async function change(event: FormEvent) {
    event.preventDefault()
    const wrong = complaint(old, fresh, again)
    setFault(wrong)
    if (wrong) return
    try {
      await api.changePassword({ old, new: fresh })
      await queries.invalidateQueries({ queryKey: askingMe.queryKey })
      setDone(true)
    } catch (failed) {
      setFault(failed instanceof Fault ? failed.message.replace(/。?$/, '。') : '密码没有改成，请重试。')
    }
  }

  return (
    <>
      <Demonstration says={me?.demonstration} />
      <main className="sign-in">
        <h1>修改密码</h1>
        {done ? (
          <p role="status">密码已改，下次登录用新密码。<Link to="/">去办理</Link></p>
        ) : (
          <form className="sign-in-form" onSubmit={event => void change(event)} noValidate>
            {me?.mustChange && <p>您的密码是别人设的，请先改成只有自己知道的密码。</p>}
            <Secret id="old" label="现在的密码" complete="current-password" value={old} set={setOld} />
            <Secret id="fresh" label={`新密码（至少 ${shortest} 个字）`} complete="new-password" value={fresh} set={setFresh} />
            <Secret id="again" label="再填一次新密码" complete="new-password" value={again} set={setAgain} />
            <p className="sign-in-fault late" role="alert">{fault}</p>
            <Button type="primary" htmlType="submit" size="large" block>修改密码</Button>
          </form>
        )}
        {!done && !me?.mustChange && <p><Link to="/">不改，返回</Link></p>}
      </main>
    </>
  )
}

function complaint(old: string, fresh: string, again: string): string | undefined {
  if (!old) return '请填写现在的密码。'
  if (fresh.length < shortest) return `新密码至少 ${shortest} 个字，现在是 ${fresh.length} 个字。`
  if (fresh === old) return '新密码与现在的密码相同，请另设一个。'
  if (fresh !== again) return '两次填的新密码不一样，请重填。'
  return undefined
}
