import { expect, it } from 'vitest'

import { nodeProblem } from './nodeProblem'

it('says which Node is needed, instead of a syntax error of a package', () => {
  expect(['v20.9.0', 'v20.20.2', 'v22.1.0', 'v24.0.0'].map(nodeProblem)).toEqual([undefined, undefined, undefined, undefined])
  expect(nodeProblem('v20.8.1')).toBe('Node 20.9 or newer is needed, this is v20.8.1.')
  expect(nodeProblem('v18.20.1')).toBe('Node 20.9 or newer is needed, this is v18.20.1.')
})
