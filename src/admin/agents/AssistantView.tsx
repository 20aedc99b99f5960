import type { AdminViewServerProps } from 'payload'

import { findRows } from '@/src/admin/data/findRows'
import { readText } from '@/src/admin/data/readText'
import { AdminPage } from '@/src/admin/elements/AdminPage'
import { requireStaff } from '@/src/admin/elements/requireStaff'

import { AssistantChat, type ShownMessage } from './AssistantChat'

const shown = (row: Record<string, unknown> & { id: number | string }): ShownMessage => {
  const metadata = row.metadata as { citations?: ShownMessage['citations'] } | null
  const results = Array.isArray(row.toolResults) ? (row.toolResults as ShownMessage['calls']) : []
  return { calls: results, citations: metadata?.citations ?? [], content: readText(row, 'content') ?? '', id: String(row.id), role: readText(row, 'role') === 'user' ? 'user' : 'assistant' }
}

/** `/admin/assistant`: ask about what is written down, and have skills do things. */
export const AssistantView = async (view: AdminViewServerProps) => {
  requireStaff(view, '/assistant')
  const { req } = view.initPageResult
  const asked = view.searchParams?.conversation
  const mine = { user: { equals: req.user?.id } }
  const conversations = await findRows({ collection: 'assistant-conversations', limit: 20, req, sort: '-lastMessageAt', where: { and: [mine, { isArchived: { not_equals: true } }] } })
  const current = conversations.find(({ id }) => id === asked)
  const messages = current ? await findRows({ collection: 'assistant-messages', limit: 200, req, sort: 'createdAt', where: { conversation: { equals: current.id } } }) : []
  const admin = req.payload.config.routes.admin
  const user = req.user as unknown as { organizations?: { organization?: unknown }[] }
  const first = user.organizations?.[0]?.organization
  const organization = typeof first === 'object' && first !== null && 'id' in first ? first.id : first
  return (
    <AdminPage steps={[{ label: 'Assistant' }]} view={view}>
      <h1 className="ce-page__title">Assistant</h1>
      <p className="ce-page__lead">Answers from your knowledge with its sources, and works with your rights.</p>
      <div className="ce-chat-page">
        <nav aria-label="Conversations" className="ce-panel ce-chat-page__list">
          <a className="ce-button" href={`${admin}/assistant`}>
            New conversation
          </a>
          <ul>
            {conversations.map((conversation) => (
              <li key={conversation.id}>
                <a aria-current={conversation.id === current?.id ? 'page' : undefined} href={`${admin}/assistant?conversation=${conversation.id}`}>
                  {readText(conversation, 'title') ?? 'Conversation'}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        <AssistantChat
          api={req.payload.config.routes.api}
          conversation={current ? String(current.id) : undefined}
          initial={messages.map(shown)}
          key={current ? String(current.id) : 'new'}
          organization={organization ? String(organization) : undefined}
        />
      </div>
    </AdminPage>
  )
}
