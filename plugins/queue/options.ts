export type QueueOptions = {
  /** Register the page of jobs at `/admin/queue`. @default true */
  adminView?: boolean
}
export type ResolvedQueueOptions = { adminView: boolean }

export const resolveQueueOptions = ({ adminView = true }: QueueOptions): ResolvedQueueOptions => {
  if (typeof adminView !== 'boolean') throw new Error(`queue: adminView is ${JSON.stringify(adminView)}; accepted are true and false`)
  return { adminView }
}
