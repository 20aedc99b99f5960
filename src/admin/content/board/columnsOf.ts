import type { BoardCard, BoardColumn } from '@/plugins/content/operations/loadBoard'

/** A card as it reaches the browser: moments are text. */
export type ShownCard = { dueDate: null | string; updatedAt: string } & Omit<BoardCard, 'dueDate' | 'updatedAt'>
export type ShownColumn = { cards: ShownCard[]; key: string; name: string; status: string; total: number }

/** Every state has its column, also when nothing is there; review has one per stage that waits. */
const STATES: readonly { name: string; status: string }[] = [
  { name: 'Draft', status: 'DRAFT' },
  { name: 'In review', status: 'IN_REVIEW' },
  { name: 'Approved', status: 'APPROVED' },
  { name: 'Scheduled', status: 'SCHEDULED' },
  { name: 'Published', status: 'PUBLISHED' },
  { name: 'Unpublished', status: 'UNPUBLISHED' },
]

const shown = ({ dueDate, updatedAt, ...card }: BoardCard): ShownCard => ({ ...card, dueDate: dueDate?.toISOString() ?? null, updatedAt: updatedAt.toISOString() })

/** The columns of the board in the order of the work. What is archived is not work. */
export const columnsOf = (columns: BoardColumn[]): ShownColumn[] =>
  STATES.flatMap(({ name, status }) => {
    const own = columns.filter((column) => column.status === status)
    const filled = own.map(({ cards, stage, total }) => ({ cards: cards.map(shown), key: `${status}:${stage ?? ''}`, name: stage ?? name, status, total }))
    return filled.length > 0 ? filled : [{ cards: [], key: `${status}:`, name, status, total: 0 }]
  })
