import { describe, expect, it } from 'vitest'

import { documentPath } from './documentPath'
import { frontmatterProblems } from './frontmatterProblems'
import { libraryDocuments } from './libraryDocuments'
import { parseFrontmatter } from './parseFrontmatter'

describe('the starter library', () => {
  const documents = libraryDocuments()

  it('has what the main job reads (B000-064)', () => {
    const paths = documents.map(({ path }) => path)
    expect(paths).toEqual(
      expect.arrayContaining([
        '/playbooks/client-types/default',
        '/procedures/workflows/default',
        '/checklists/default-qa',
        '/templates/emails/delivery',
        '/templates/reports/project-summary',
        '/reference/clients/halden-rowe',
        '/agents/skills/intake-processor',
        '/agents/personas/project-manager',
      ]),
    )
  })

  it('has a document for every skill and agent type of the specification, and for the skill of translators', () => {
    const slugs = [
      'action-suggester', 'anomaly-reporter', 'asset-gatherer', 'asset-recommender', 'asset-tagger', 'brief-creator', 'client-communicator', 'content-generator', 'content-quality-scorer', 'content-reviewer',
      'content-template-suggester', 'crisis-detector', 'deal-rescue-planner', 'deal-scorer', 'delivery-packager', 'email-drafter', 'folder-suggester', 'intake-processor', 'lead-scorer', 'license-renewal-reminder',
      'meeting-summarizer', 'next-action-suggester', 'notification-sender', 'performance-analyzer', 'quality-analyzer', 'quality-predictor', 'quality-scorer', 're-engagement-suggester', 'relationship-analyzer',
      'relationship-scorer', 'reminder-generator', 'report-builder', 'resource-optimizer', 'reviewer-matcher', 'revision-analyzer', 'revision-predictor', 'revision-summarizer', 'sentiment-analyzer', 'similarity-detector',
      'social-distributor', 'status-advisor', 'status-updater', 'thread-analyzer', 'time-estimator', 'translation-suggester',
    ]
    expect(documents.flatMap(({ documentType, path }) => (documentType === 'SKILL' ? [path] : []))).toEqual(slugs.map((slug) => `/agents/skills/${slug}`))
  })

  it('links to nothing that is not there', () => {
    const paths = new Set(documents.map(({ path }) => path))
    const named = documents.flatMap(({ content, path }) => [...content.matchAll(/`(\/(?:agents|checklists|playbooks|policies|procedures|templates)\/[a-z0-9/-]+)`/g)].map(([, target]) => [path, target ?? '']))
    expect(named.filter(([, target]) => !paths.has(target ?? ''))).toEqual([])
  })

  it.each(libraryDocuments().map((document) => [document.path, document] as const))('%s can be used as it is', (_, { content, documentType, path, title }) => {
    expect(frontmatterProblems(content, path).problems).toEqual([])
    expect(documentType).not.toBe('META')
    expect(title).not.toBe(path)
  })
})

describe('the path of a document', () => {
  it.each([
    ['playbooks/client-types/Retail.md', '/playbooks/client-types/retail'],
    ['//a//b/', '/a/b'],
    ['/../etc/./My Notes.md', '/etc/my-notes'],
    ['\\a\\b', '/a/b'],
  ])('%s is %s (B000-011)', (given, path) => expect(documentPath(given)).toBe(path))
})

describe('frontmatter', () => {
  const problems = (content: string, path = '/procedures/workflows/x') => frontmatterProblems(content, path).problems

  it('becomes plain data, the text follows it (B000-010)', () => {
    expect(parseFrontmatter('---\ntitle: A\nfrom: 2026-01-02\n---\n\n# Text\n')).toEqual({ body: '# Text\n', data: { from: '2026-01-02', title: 'A' } })
    expect(parseFrontmatter('# Text')).toEqual({ body: '# Text', data: {} })
  })

  it('that is no YAML is refused with its line', () => {
    expect(problems('---\ntitle: A\nstages: [1, 2\n---\ntext')).toEqual([{ line: expect.any(Number), message: expect.stringMatching(/flow|expected|unexpected/i) }])
    expect(problems('---\ntitle: A\n  b: c\n---\ntext')[0]).toMatchObject({ line: 3 })
  })

  it('of the wrong shape is refused with key and line', () => {
    const content = '---\ntitle: X\nstages:\n  - name: Plan\n    estimatedDays: 2\n  - name: Make\n    estimatedDays: soon\n---\n'
    expect(problems(content)).toEqual([{ key: 'stages.1.estimatedDays', line: 7, message: expect.stringContaining('expected number') }])
    expect(problems('---\ntitle: X\n---\n')).toEqual([{ key: 'stages', line: 1, message: expect.stringContaining('expected array') }])
    expect(problems('---\nstages:\n  - { name: Plan, estimatedDays: -1 }\n---\n')[0]).toMatchObject({ key: 'stages.0.estimatedDays', line: 3 })
  })

  it('never runs code', () => {
    expect(parseFrontmatter('---js\n{ a: process.exit(1) }\n---\n').problem?.message).toMatch(/JavaScript is never run/)
    expect(parseFrontmatter('---\na: !!js/function "function () {}"\n---\n').problem?.message).toMatch(/unknown tag/)
  })

  it('cannot blow up by aliases', () => {
    const lines = Array.from({ length: 9 }, (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(', ')}]`)
    expect(parseFrontmatter(`---\na0: &a0 [x]\n${lines.join('\n')}\n---\n`).problem?.message).toMatch(/more than 10,000 values/)
  })
})
