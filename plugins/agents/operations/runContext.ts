import type { Journal, StoredJournal } from './journalOf'
import type { PreparedInvocation } from './prepareInvocation'

/** What a run ran with: versions of skill, documents and persona, and everything it read. */
export const runContext = (
  { definition, entity, persona, skill }: PreparedInvocation,
  journal: Journal,
  modelName: string | undefined,
): { journal: null | StoredJournal; pins: Record<string, unknown>; version: string } => ({
  journal: journal.stored({ entity, persona }),
  pins: {
    documents: journal.documents(),
    model: modelName,
    persona: persona && { slug: persona.slug, updatedAt: persona.updatedAt },
    skill: { code: definition.version, slug: skill.slug, version: skill.version },
  },
  version: skill.version,
})
