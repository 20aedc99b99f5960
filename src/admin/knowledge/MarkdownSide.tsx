'use client'

import type { KeyboardEvent, MouseEvent } from 'react'

import { useConfig } from '@payloadcms/ui'
import { useId, useRef, useState } from 'react'

import { FrontmatterForm } from './FrontmatterForm'
import type { FrontmatterValue } from './setFrontmatterKey'
import type { DocumentCheck } from './types'

type Props = {
  isReadOnly: boolean
  look: { check?: DocumentCheck; isOffline: boolean }
  onLine: (line: number) => void
  onSet: (name: string, value: FrontmatterValue) => void
}

const NO_PROBLEMS: DocumentCheck['problems'] = []

/** A link to another document opens that document's row in the list, not a page of the site. */
const useFollow = () => {
  const { config } = useConfig()
  return (event: MouseEvent<HTMLDivElement>) => {
    const href = (event.target as HTMLElement).closest('a')?.getAttribute('href')
    if (!href || /^[a-z][a-z\d+.-]*:/i.test(href)) return
    event.preventDefault()
    const path = href.replace(/[#?].*$/, '').replace(/\.md$/, '')
    const query = new URLSearchParams({ 'where[or][0][and][0][path][contains]': path })
    window.open(`${config.routes.admin}/collections/knowledge-documents?${query}`, '_blank', 'noopener')
  }
}

const Problems = ({ onLine, problems }: { onLine: Props['onLine']; problems: DocumentCheck['problems'] }) =>
  problems.length === 0 ? (
    <p className="ce-md__note">No problems: the frontmatter fits, and every link leads somewhere.</p>
  ) : (
    <ul className="ce-md__problems">
      {problems.map(({ key, line, message, severity }) => (
        <li data-severity={severity} key={`${line}${key}${message}`}>
          <button onClick={() => onLine(line)} type="button">
            Line {line}
            {key && `, ${key}`}
          </button>
          <span>{message}</span>
        </li>
      ))}
    </ul>
  )

/** Beside the text: how it will look, its frontmatter as a form, and what is wrong with it. */
export const MarkdownSide = ({ isReadOnly, look: { check, isOffline }, onLine, onSet }: Props) => {
  const id = useId()
  const follow = useFollow()
  const problems = check?.problems ?? NO_PROBLEMS
  const tabs = ['Preview', 'Frontmatter', problems.length > 0 ? `Problems (${problems.length})` : 'Problems']
  const [open, setOpen] = useState(0)
  const list = useRef<HTMLDivElement>(null)
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (!step) return
    event.preventDefault()
    const next = (open + step + tabs.length) % tabs.length
    setOpen(next)
    list.current?.querySelectorAll<HTMLButtonElement>('[role=tab]')[next]?.focus()
  }
  return (
    <div className="ce-md__side">
      <div aria-label="Beside the text" className="ce-md__tabs" onKeyDown={onKeyDown} ref={list} role="tablist">
        {tabs.map((tab, at) => (
          <button aria-controls={`${id}-panel`} aria-selected={open === at} id={`${id}-${at}`} key={at} onClick={() => setOpen(at)} role="tab" tabIndex={open === at ? 0 : -1} type="button">
            {tab}
          </button>
        ))}
        <span aria-live="polite" className="ce-md__counts">
          {isOffline ? 'Not checked: the engine did not answer' : check ? `${check.words.toLocaleString('en')} words · about ${check.tokens.toLocaleString('en')} tokens` : '…'}
        </span>
      </div>
      <div aria-labelledby={`${id}-${open}`} className="ce-md__panel" id={`${id}-panel`} role="tabpanel" tabIndex={0}>
        {open === 0 && <div className="ce-md__preview" dangerouslySetInnerHTML={{ __html: check?.html ?? '' }} onClick={follow} />}
        {open === 1 && check && <FrontmatterForm data={check.frontmatter} fields={check.fields} isReadOnly={isReadOnly} onChange={onSet} problems={problems} />}
        {open === 2 && <Problems onLine={onLine} problems={problems} />}
      </div>
    </div>
  )
}
