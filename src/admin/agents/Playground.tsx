'use client'

import { toast } from '@payloadcms/ui'
import { useState } from 'react'

import { InputForm } from './InputForm'
import { inputValues } from './inputValues'
import type { PlaygroundSkill } from './loadSkills'
import { RunReport } from './RunReport'
import { SuitePanel } from './SuitePanel'
import { useDryRun } from './useDryRun'

type Props = { api: string; initialSkill?: string; skills: PlaygroundSkill[] }

/** The form on the left, what came of it on the right; a second version runs beside the first with the same input. */
export const Playground = ({ api, initialSkill, skills }: Props) => {
  // Organizations have skills of the same name: a row is what is chosen.
  const [chosen, setChosen] = useState((skills.find(({ slug }) => slug === initialSkill) ?? skills[0])?.id)
  const [values, setValues] = useState<Record<string, string>>({})
  const [persona, setPersona] = useState('')
  const [entity, setEntity] = useState({ id: '', type: '' })
  const [version, setVersion] = useState('')
  const [other, setOther] = useState('')
  const first = useDryRun(api)
  const second = useDryRun(api)
  const skill = skills.find(({ id }) => id === chosen)
  if (!skill) return <p>This skill is not installed.</p>
  const choose = (next: string) => {
    setChosen(next)
    setPersona('')
    setValues({})
    setVersion('')
    setOther('')
  }
  const body = (of: string) => ({
    dryRun: true,
    ...(entity.id && { entityId: entity.id }),
    ...(entity.type && { entityType: entity.type }),
    input: inputValues(skill.inputs, values),
    organization: skill.organization,
    ...(persona && { persona }),
    ...(of && { version: of }),
  })
  const run = () => {
    try {
      void first.start(`/skills/${skill.slug}/invoke`, body(version))
      if (other) void second.start(`/skills/${skill.slug}/invoke`, body(other))
    } catch (error) {
      toast.error(error instanceof Error ? error.message : String(error))
    }
  }
  const keep = async () => {
    const name = window.prompt('Name of the test case')
    if (!name || !first.run.record) return
    const response = await fetch(`${api}/skill-test-cases`, {
      body: JSON.stringify({ assertions: [{ type: 'schema' }, { path: '', type: 'equals', value: first.run.record.output }], entityId: entity.id || undefined, entityType: entity.type || undefined, input: inputValues(skill.inputs, values), name, organization: skill.organization, persona: persona || undefined, replayOf: first.run.record.id, skill: skill.id }),
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      method: 'POST',
    })
    if (response.ok) toast.success('Saved. It expects this output; loosen its assertions where they are too strict.')
    else toast.error(`It was not saved (${response.status}).`)
  }
  const isBusy = first.run.state === 'running' || second.run.state === 'running'
  return (
    <div className="ce-play">
      <form
        className="ce-panel ce-form"
        onSubmit={(event) => {
          event.preventDefault()
          run()
        }}
      >
        <label className="ce-form__field" htmlFor="play-skill">
          <span>Skill</span>
          <select id="play-skill" onChange={(event) => choose(event.target.value)} value={chosen}>
            {skills.map((one) => (
              <option key={one.id} value={one.id}>
                {one.name}
              </option>
            ))}
          </select>
        </label>
        <div className="ce-form__pair">
          <label className="ce-form__field" htmlFor="play-version">
            <span>Version</span>
            <select id="play-version" onChange={(event) => setVersion(event.target.value)} value={version}>
              <option value="">{skill.version} (current)</option>
              {skill.versions.filter((one) => one !== skill.version).map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </label>
          <label className="ce-form__field" htmlFor="play-other">
            <span>Compare with</span>
            <select id="play-other" onChange={(event) => setOther(event.target.value)} value={other}>
              <option value="">nothing</option>
              {skill.versions.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </label>
        </div>
        {skill.personas.length > 0 && (
          <label className="ce-form__field" htmlFor="play-persona">
            <span>Persona</span>
            <select id="play-persona" onChange={(event) => setPersona(event.target.value)} value={persona}>
              <option value="">none</option>
              {skill.personas.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </label>
        )}
        <div className="ce-form__pair">
          <label className="ce-form__field" htmlFor="play-type">
            <span>Record: collection</span>
            <input id="play-type" onChange={(event) => setEntity({ ...entity, type: event.target.value.trim() })} placeholder="deals" value={entity.type} />
          </label>
          <label className="ce-form__field" htmlFor="play-id">
            <span>Record: id</span>
            <input id="play-id" onChange={(event) => setEntity({ ...entity, id: event.target.value.trim() })} value={entity.id} />
          </label>
        </div>
        <InputForm onChange={(name, value) => setValues((now) => ({ ...now, [name]: value }))} ports={skill.inputs} values={values} />
        <div className="ce-home__actions">
          <button className="ce-button" data-kind="primary" disabled={isBusy} type="submit">
            {isBusy ? 'Running' : 'Run'}
          </button>
          <button className="ce-button" disabled={isBusy || first.run.record?.status !== 'COMPLETED'} onClick={() => void keep()} type="button">
            Save as test case
          </button>
        </div>
        <SuitePanel api={api} skill={skill} version={version || skill.version} />
      </form>
      <div className="ce-play__runs" data-two={Boolean(other)}>
        <RunReport run={first.run} title={`Version ${version || skill.version}`} />
        {other && <RunReport run={second.run} title={`Version ${other}`} />}
      </div>
    </div>
  )
}
