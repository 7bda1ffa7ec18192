// SPDX-License-Identifier: MulanPSL-2.0
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { signOut, useMe } from '../api.ts'
import { tabTitle } from '../words.ts'
import { Demonstration } from './demonstration.tsx'
import { usePageTitle } from './page-title.ts'
import { Empty } from './states.tsx'
import './sign-in.css'

/** Signed in, and no post in any town. */
export function NoPostPage() {
  const me = useMe()
  const navigate = useNavigate()
  usePageTitle(tabTitle('还没有岗位'))
  const leave = () => signOut(ended => navigate({ to: '/sign-in', search: ended ? {} : { open: 'yes' } }))
  return (
    <>
      <Demonstration says={me?.demonstration} />
      <main className="sign-in">
        <h1>还没有岗位</h1>
        <Empty next={<Button onClick={() => void leave()}>退出登录</Button>}>您今天在任何镇都没有岗位，请管理员登记岗位后再登录。</Empty>
      </main>
    </>
  )
}
