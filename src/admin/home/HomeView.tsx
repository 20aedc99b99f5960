import type { DashboardViewServerProps } from '@payloadcms/next/views'

import { AttentionList } from './AttentionList'
import { DueList } from './DueList'
import { FigureRow } from './FigureRow'
import { greeting } from './greeting'
import { loadHome } from './loadHome'
import { RunList } from './RunList'

const sentence = (waiting: number, overdue: number, runs: number): string => {
  const needs = waiting === 0 ? 'Nothing waits for you' : `${waiting} ${waiting === 1 ? 'thing waits' : 'things wait'} for you`
  const late = overdue === 0 ? 'nothing is overdue' : `${overdue} ${overdue === 1 ? 'is' : 'are'} overdue`
  return runs === 0 ? `${needs} and ${late}.` : `${needs}, ${late}, and agents have been at work.`
}

/** The first page: what needs me, what agents did, what is due. */
export const HomeView = async ({ initPageResult: { permissions, req }, user }: DashboardViewServerProps) => {
  if (!user || !permissions.canAccessAdmin) return null
  const { attention, due, figures, now, runs } = await loadHome(req)
  const name = 'name' in user && typeof user.name === 'string' ? user.name.split(' ')[0] : undefined
  const admin = req.payload.config.routes.admin
  const mayCreate = (slug: string) => Boolean(permissions.collections?.[slug]?.create)
  const overdue = due.filter((item) => item.days < 0).length
  return (
    <div className="ce-page">
      <div className="ce-page__inner">
        <header className="ce-home__head">
          <div>
            <p className="ce-home__date">
              {now.toLocaleDateString('en-GB', { day: 'numeric', month: 'long', weekday: 'long' })}
            </p>
            <h1 className="ce-page__title">
              {greeting(now)}
              {name ? `, ${name}` : ''}
            </h1>
            <p className="ce-page__lead">{sentence(attention.length, overdue, runs.length)}</p>
          </div>
          <div className="ce-home__actions">
            {mayCreate('assets') && (
              <a className="ce-button" href={`${admin}/collections/assets/create`}>
                Add asset
              </a>
            )}
            {mayCreate('briefs') && (
              <a className="ce-button" data-kind="primary" href={`${admin}/collections/briefs/create`}>
                New brief
              </a>
            )}
          </div>
        </header>
        <FigureRow figures={figures} />
        <div className="ce-home__columns">
          <div className="ce-home__column">
            <AttentionList admin={admin} items={attention} now={now} />
            <RunList admin={admin} items={runs} now={now} />
          </div>
          <DueList admin={admin} items={due} mayPlan={mayCreate('briefs')} />
        </div>
      </div>
    </div>
  )
}
