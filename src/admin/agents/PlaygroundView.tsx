import type { AdminViewServerProps } from 'payload'

import { AdminPage } from '@/src/admin/elements/AdminPage'
import { EmptyState } from '@/src/admin/elements/EmptyState'
import { requireStaff } from '@/src/admin/elements/requireStaff'

import { loadSkills } from './loadSkills'
import { Playground } from './Playground'

/** `/admin/playground`: try a skill without consequences, look at everything it was given, compare versions, keep examples. */
export const PlaygroundView = async (view: AdminViewServerProps) => {
  requireStaff(view, '/playground')
  const { req } = view.initPageResult
  const skills = await loadSkills(req)
  const asked = view.searchParams?.skill
  return (
    <AdminPage steps={[{ label: 'Skill playground' }]} view={view}>
      <header className="ce-home__head">
        <div>
          <h1 className="ce-page__title">Skill playground</h1>
          <p className="ce-page__lead">Runs here are dry: they show what a skill would write, and write nothing.</p>
        </div>
      </header>
      {skills.length === 0 ? (
        <EmptyState glyph="agents" text="Skills come with the plugins of this installation, or are written as documents." title="No skills you may see" />
      ) : (
        <Playground api={req.payload.config.routes.api} initialSkill={typeof asked === 'string' ? asked : undefined} skills={skills} />
      )}
    </AdminPage>
  )
}
