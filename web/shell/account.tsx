// SPDX-License-Identifier: MulanPSL-2.0
import { Link, useNavigate, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { type Answer, signOut, type TownDesk } from '../api.ts'
import { BurdenLine } from '../desk/burden.tsx'

/** Who is signed in and in which posts; closed again by Escape, a click beside it or another page. */
export function Account({ me, town }: { me: Answer<'me'>; town: TownDesk | undefined }) {
  const fold = useRef<HTMLDetailsElement>(null)
  const navigate = useNavigate()
  const path = useRouterState({ select: state => state.location.pathname })
  useEffect(() => fold.current?.removeAttribute('open'), [path])
  useEffect(() => {
    const close = (event: Event) => {
      const beside = event.type === 'pointerdown' && !fold.current?.contains(event.target as Node)
      if (beside || (event as KeyboardEvent).key === 'Escape') fold.current?.removeAttribute('open')
    }
    document.addEventListener('pointerdown', close)
    document.addEventListener('keydown', close)
    return () => {
      document.removeEventListener('pointerdown', close)
      document.removeEventListener('keydown', close)
    }
  }, [])

  return (
    <details className="account" ref={fold}>
      <summary>{me.display}</summary>
      <div className="account-sheet">
        {town && town.posts.length > 0 && <p className="quiet">{town.posts.map(post => postText(post, town)).join('、')}</p>}
        {town && <BurdenLine town={town.id} />}
        {town && town.posts.length > 0 && (
          <Link to="/towns/$town/calendar" params={{ town: String(town.id) }}>
            工作日历
          </Link>
        )}
        <Link to="/password">修改密码</Link>
        <button
          type="button"
          className="plain-button"
          onClick={() => void signOut(ended => navigate({ to: '/sign-in', search: ended ? {} : { open: 'yes' } }))}
        >
          退出登录
        </button>
      </div>
    </details>
  )
}

function postText(post: TownDesk['posts'][number], town: TownDesk): string {
  const village = town.villages.find(each => each.id === post.village)
  return village ? `${post.label}（${village.name}）` : post.label
}
