'use client'

import { useState } from 'react'

import type { PlaygroundSkill } from './loadSkills'

type Suite = { failed: number; passed: number; results: { case: string; name: string; passed: boolean; problems: string[] }[]; status: string; total: number }

const POLL_MS = 500

/** Runs all test cases of a skill and shows how far it is and what failed. */
export const SuitePanel = ({ api, skill, version }: { api: string; skill: PlaygroundSkill; version: string }) => {
  const [suite, setSuite] = useState<Suite>()
  const [problem, setProblem] = useState<string>()
  const run = async () => {
    setProblem(undefined)
    const started = await fetch(`${api}/agent-skills/${skill.id}/test-suite`, { body: JSON.stringify({ version }), credentials: 'same-origin', headers: { 'content-type': 'application/json' }, method: 'POST' })
    if (!started.ok) return setProblem(`The test cases did not start (${started.status}).`)
    const { id } = (await started.json()) as { id: string }
    for (;;) {
      const response = await fetch(`${api}/skill-test-runs/${id}?depth=0`, { credentials: 'same-origin' })
      if (!response.ok) return setProblem(`You may not read the result (${response.status}).`)
      const now = (await response.json()) as Suite
      setSuite(now)
      if (now.status !== 'RUNNING') return
      await new Promise((resolve) => setTimeout(resolve, POLL_MS))
    }
  }
  const done = suite ? suite.passed + suite.failed : 0
  return (
    <div className="ce-play__suite">
      <button className="ce-button" disabled={suite?.status === 'RUNNING'} onClick={() => void run()} type="button">
        Run all test cases of {version}
      </button>
      {problem && <p className="ce-trace__problem">{problem}</p>}
      {suite && suite.total === 0 && <p>There are no test cases yet. Run the skill, then save the run as one.</p>}
      {suite && suite.total > 0 && (
        <>
          <progress aria-label="Test cases done" max={suite.total} value={done} />
          <p>
            {done} of {suite.total} done: {suite.passed} passed, {suite.failed} failed.
          </p>
          <ul>
            {suite.results.map(({ case: id, name, passed, problems }) => (
              <li key={id}>
                {passed ? '✓' : '✗'} {name}
                {problems.map((one) => (
                  <span className="ce-trace__problem" key={one}>
                    {one}
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
