import type { AdminViewServerProps } from 'payload'

import { DefaultTemplate } from '@payloadcms/next/templates'
import { SetStepNav } from '@payloadcms/ui'
import { notFound, redirect } from 'next/navigation'

import { isPlatformAdmin } from '@/src/access/isPlatformAdmin'
import { principalOf } from '@/src/access/principalOf'
import { registryOf } from '@/src/plugin/registryOf'
import { listJobs } from '@/src/queue/listJobs'
import { queueStats } from '@/src/queue/queueStats'

import { JobTable } from './JobTable'
import { queueHref } from './queueHref'
import { QueueRefresh } from './QueueRefresh'
import { QueueTabs } from './QueueTabs'
import { readQueueQuery } from './readQueueQuery'

/** `/admin/queue`: the background jobs of the whole installation, for those who run it. */
export const QueueView = async ({ initPageResult, params, searchParams, viewActions }: AdminViewServerProps) => {
  const { locale, permissions, req, visibleEntities } = initPageResult
  const { routes } = req.payload.config
  const base = `${routes.admin}/queue`
  if (!req.user || !permissions.canAccessAdmin) redirect(`${routes.admin}/login?redirect=${encodeURIComponent(base)}`)
  if (!isPlatformAdmin(await principalOf(req))) notFound()
  const query = readQueueQuery(searchParams)
  const stats = await queueStats(req)
  const { hasNextPage, jobs } = await listJobs({ ...query, req })
  const tasks = registryOf(req.payload).tasks.map(({ name }) => name)
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      req={req}
      searchParams={searchParams}
      user={req.user}
      viewActions={viewActions}
      visibleEntities={visibleEntities}
    >
      <SetStepNav nav={[{ label: 'Work queue' }]} />
      <div className="ce-page">
        <div className="ce-page__inner">
          <h1 className="ce-page__title">Work queue</h1>
          <p className="ce-page__lead">
            Background work of all organizations. A job that is done leaves the queue; what it did is in its own records.
          </p>
          <QueueTabs base={base} query={query} stats={stats} tasks={tasks.sort()} />
          <section aria-label="Jobs" className="ce-panel">
            <JobTable api={`${routes.api}/queue/jobs`} jobs={jobs} now={new Date()} query={query} />
          </section>
          <nav aria-label="Pages" className="ce-queue__pages">
            {query.page > 1 && (
              <a className="ce-button" href={queueHref(base, { ...query, page: query.page - 1 })}>
                Previous
              </a>
            )}
            {hasNextPage && (
              <a className="ce-button" href={queueHref(base, { ...query, page: query.page + 1 })}>
                Next
              </a>
            )}
          </nav>
          <QueueRefresh />
        </div>
      </div>
    </DefaultTemplate>
  )
}
