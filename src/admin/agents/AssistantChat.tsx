'use client'

import { useRef, useState } from 'react'

import { renderMarkdown } from '@/plugins/knowledge/operations/check/renderMarkdown'
import { humanize } from '@/src/admin/elements/humanize'
import { ReadableValue } from '@/src/admin/elements/ReadableValue'

import { readEvents } from './readEvents'

export type ShownMessage = {
  calls: { name: string; problem?: string; value?: unknown }[]
  citations: { href: string; id: string; title: string }[]
  content: string
  id: string
  role: 'assistant' | 'user'
}

type Props = { api: string; conversation?: string; initial: ShownMessage[]; organization?: string }

const Message = ({ message: { calls, citations, content, role } }: { message: ShownMessage }) => (
  <li className="ce-chat__message" data-role={role}>
    {calls.map(({ name, problem, value }, at) => (
      <details key={at}>
        <summary>
          {humanize(name.replace(/^skill_/, 'Skill: '))}
          {problem && ', refused'}
        </summary>
        {problem ? <p>{problem}</p> : <ReadableValue value={value ?? 'under way'} />}
      </details>
    ))}
    {role === 'user' ? <p>{content}</p> : <div className="ce-chat__answer" dangerouslySetInnerHTML={{ __html: renderMarkdown(content) }} />}
    {citations.length > 0 && (
      <ol aria-label="Sources">
        {citations.map(({ href, id, title }, at) => (
          <li key={id}>
            [{at + 1}] <a href={href}>{title}</a>
          </li>
        ))}
      </ol>
    )}
  </li>
)

/** One conversation; answers appear as they come. */
export const AssistantChat = ({ api, conversation, initial, organization }: Props) => {
  const [messages, setMessages] = useState(initial)
  const [text, setText] = useState('')
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const current = useRef(conversation)
  const change = (with_: (last: ShownMessage) => ShownMessage) => setMessages((now) => [...now.slice(0, -1), ...now.slice(-1).map(with_)])
  const onEvent = (event: string, raw: unknown) => {
    const data = raw as { citations?: ShownMessage['citations']; conversation?: string; message?: string; name?: string; problem?: string; text?: string; value?: unknown }
    if (event === 'begin') current.current = data.conversation
    if (event === 'text') change((last) => ({ ...last, content: last.content + (data.text ?? '') }))
    if (event === 'call') change((last) => ({ ...last, calls: [...last.calls, { name: data.name ?? '' }] }))
    if (event === 'result') change((last) => ({ ...last, calls: [...last.calls.slice(0, -1), { name: data.name ?? '', problem: data.problem, value: data.value }] }))
    if (event === 'end') change((last) => ({ ...last, citations: data.citations ?? [] }))
    if (event === 'error') setProblem(data.message)
  }
  const send = async () => {
    const message = text.trim()
    if (!message || isBusy) return
    setText('')
    setProblem(undefined)
    setIsBusy(true)
    const blank = { calls: [], citations: [] }
    setMessages((now) => [...now, { ...blank, content: message, id: `u${now.length}`, role: 'user' }, { ...blank, content: '', id: `a${now.length}`, role: 'assistant' }])
    const response = await fetch(`${api}/assistant/chat`, {
      body: JSON.stringify({ conversation: current.current, message, organization }),
      credentials: 'same-origin',
      headers: { 'content-type': 'application/json' },
      method: 'POST',
    })
    if (response.ok) await readEvents(response, onEvent)
    else setProblem(`The assistant did not answer (${response.status}).`)
    setIsBusy(false)
  }
  return (
    <section aria-label="Conversation" className="ce-panel ce-chat">
      <ol aria-live="polite" className="ce-chat__messages">
        {messages.length === 0 && <li className="ce-chat__empty">Ask how something is done here, or for something to be done: “How do we brief a shoot?”, “Score this deal”.</li>}
        {messages.map((message) => (
          <Message key={message.id} message={message} />
        ))}
      </ol>
      {problem && (
        <p className="ce-trace__problem" role="alert">
          {problem}
        </p>
      )}
      <form
        className="ce-chat__form"
        onSubmit={(event) => {
          event.preventDefault()
          void send()
        }}
      >
        <textarea
          aria-label="Your message"
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey) return
            event.preventDefault()
            void send()
          }}
          rows={2}
          value={text}
        />
        <button className="ce-button" data-kind="primary" disabled={isBusy} type="submit">
          {isBusy ? 'Answering' : 'Send'}
        </button>
      </form>
    </section>
  )
}
