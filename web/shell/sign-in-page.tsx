// SPDX-License-Identifier: MulanPSL-2.0
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { type FormEvent, useState } from 'react'
import { api, asking, askingMe, Fault, queries } from '../api.ts'
import { tabTitle } from '../words.ts'
import { Demonstration } from './demonstration.tsx'
import { SpecimenAccounts } from './specimen-accounts.tsx'
import { usePageTitle } from './page-title.ts'
import { Secret } from './secret.tsx'
import { StillSignedIn } from './still-signed-in.tsx'
import './sign-in.css'

const signInButton = 'sign-in'

/** Sign in, then on to where one wanted to go. */
export function SignInPage() {
  const { to, open } = useSearch({ from: '/sign-in' })
  const navigate = useNavigate()
  const welcome = useQuery(asking('welcome', {})).data
  const [name, setName] = useState('')
  const [password, setPassword] = useState('')
  const [fault, setFault] = useState<string>()
  const [busy, setBusy] = useState(false)
  usePageTitle(tabTitle('登录'))

  async function signIn(event: FormEvent) {
    event.preventDefault()
    if (!name.trim() || !password) return setFault(name.trim() ? '请填写密码。' : '请填写用户名。')
    setBusy(true)
    try {
      const me = await api.signIn({ name: name.trim(), password })
      queries.clear()
      queries.setQueryData(askingMe.queryKey, me)
      await (me.mustChange ? navigate({ to: '/password' }) : navigate({ href: to ?? '/' }))
    } catch (failed) {
      setFault(failed instanceof Fault ? failed.message.replace(/。?$/, '。') : '没有登录成功，请重试。')
    } finally {
      setBusy(false)
    }
  }

  const choose = (account: { name: string; password: string }) => {
    setName(account.name)
    setPassword(account.password)
    setFault(undefined)
    // The list of accounts is long: the form that was filled is out of sight.
    document.getElementById(signInButton)?.focus()
  }

  return (
    <>
      <Demonstration says={welcome?.demonstration} />
      <main className="sign-in">
        <h1>法镇</h1>
        <p className="sign-in-what">法治政府建设一本账</p>
        {open && <StillSignedIn />}
        <form className="sign-in-form" onSubmit={event => void signIn(event)} noValidate>
          <div className="field">
            <label htmlFor="name">用户名</label>
            <Input id="name" size="large" autoComplete="username" autoFocus value={name} onChange={event => setName(event.target.value)} />
          </div>
          <Secret id="password" label="密码" complete="current-password" value={password} set={setPassword} />
          <p className="sign-in-fault late" role="alert">{fault}</p>
          <Button id={signInButton} type="primary" htmlType="submit" size="large" block loading={busy}>登录</Button>
        </form>
        <p className="quiet">忘记密码的，请本单位的管理员重设。</p>
        {welcome && welcome.accounts.length > 0 && (
          <SpecimenAccounts accounts={welcome.accounts} choose={choose} />
        )}
      </main>
    </>
  )
}
