import type { AdminViewServerProps } from 'payload'

import { skillStatistics, type SkillDay } from '@/plugins/agents/operations/skillStatistics'
import { AdminPage } from '@/src/admin/elements/AdminPage'
import { EmptyState } from '@/src/admin/elements/EmptyState'
import { humanize } from '@/src/admin/elements/humanize'
import { Panel } from '@/src/admin/elements/Panel'
import { requireStaff } from '@/src/admin/elements/requireStaff'

import { RateChart } from './RateChart'

const DAYS = 30
const DAY_MS = 86_400_000

const share = (part: number, whole: number): null | number => (whole === 0 ? null : part / whole)
const percent = (value: null | number) => (value === null ? '–' : `${Math.round(value * 100)} %`)
const sum = (rows: SkillDay[], name: 'accepted' | 'costUsd' | 'ended' | 'rated' | 'rejected' | 'succeeded') => rows.reduce((total, row) => total + row[name], 0)

const Skill = ({ days, rows, skill }: { days: string[]; rows: SkillDay[]; skill: string }) => {
  const at = (value: (row: SkillDay) => null | number) => days.map((day) => rows.filter((row) => row.day === day).map(value)[0] ?? null)
  const success = share(sum(rows, 'succeeded'), sum(rows, 'ended'))
  const acceptance = share(sum(rows, 'accepted'), sum(rows, 'accepted') + sum(rows, 'rejected'))
  const rated = sum(rows, 'rated')
  const rating = rated === 0 ? null : rows.reduce((total, row) => total + (row.rating ?? 0) * row.rated, 0) / rated
  return (
    <Panel action={{ href: `/admin/playground?skill=${skill}`, label: 'Try it' }} id={`figures-${skill}`} lead={`${sum(rows, 'ended')} ${sum(rows, 'ended') === 1 ? 'run' : 'runs'}, $${sum(rows, 'costUsd').toFixed(2)}`} title={humanize(skill)}>
      <div className="ce-panel__body">
        <RateChart
          days={days}
          label={`${humanize(skill)}: ${percent(success)} succeeded, ${percent(acceptance)} accepted over ${DAYS} days`}
          series={[
            { label: 'Succeeded', tone: 'accent', values: at((row) => share(row.succeeded, row.ended)) },
            { label: 'Accepted', tone: 'good', values: at((row) => share(row.accepted, row.accepted + row.rejected)) },
          ]}
        />
        <p className="ce-rate__legend">
          <span data-tone="accent">Succeeded {percent(success)}</span> <span data-tone="good">Accepted {percent(acceptance)}</span> {rating !== null && `${rating.toFixed(1)} of 5 stars (${rated})`}
        </p>
      </div>
    </Panel>
  )
}

/** `/admin/skill-figures`: how skills did over the last 30 days, by success and by what people thought of the results. */
export const SkillFiguresView = async (view: AdminViewServerProps) => {
  requireStaff(view, '/skill-figures')
  const rows = await skillStatistics(view.initPageResult.req, DAYS)
  const today = Date.now()
  const days = Array.from({ length: DAYS }, (_, at) => new Date(today - (DAYS - 1 - at) * DAY_MS).toISOString().slice(0, 10))
  const skills = [...new Set(rows.map(({ skill }) => skill))]
  return (
    <AdminPage steps={[{ label: 'Skill figures' }]} view={view}>
      <h1 className="ce-page__title">Skill figures</h1>
      <p className="ce-page__lead">The last {DAYS} days: how often skills succeeded, and how often people accepted what they did.</p>
      {skills.length === 0 ? (
        <EmptyState glyph="agents" text="Figures appear when agents have done something." title="Nothing ran yet" />
      ) : (
        <div className="ce-skill-figures">
          {skills.map((skill) => (
            <Skill days={days} key={skill} rows={rows.filter((row) => row.skill === skill)} skill={skill} />
          ))}
        </div>
      )}
    </AdminPage>
  )
}
