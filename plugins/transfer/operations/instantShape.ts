import { z } from 'zod'

/** A day or an instant, as ISO 8601 in UTC. */
export const instantShape = z.iso.datetime({ offset: true }).or(z.iso.date()).transform((value) => new Date(value).toISOString()).nullable()
