// SPDX-License-Identifier: MulanPSL-2.0
import { useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState } from 'react'
import { endSession } from '../api.ts'

/** Somebody left this desk and the server was not reached: whoever opens a page next would be that person still. */
export function StillSignedIn() {
  const navigate = useNavigate()
  const [tried, setTried] = useState<'not yet' | 'now' | 'in vain'>('not yet')
  const again = async () => {
    setTried('now')
    if (await endSession()) return navigate({ to: '/sign-in', search: {}, replace: true })
    setTried('in vain')
  }
  return (
    <div className="still-signed-in" role="alert">
      <p>{tried === 'in vain' ? '还是没有连上服务器' : '没有连上服务器'}，刚才的登录没有退出；离开这台电脑前，请再退出一次。</p>
      <Button loading={tried === 'now'} onClick={() => void again()}>再退出一次</Button>
    </div>
  )
}
