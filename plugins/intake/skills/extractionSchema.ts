import { z } from 'zod'

/** What `intake-processor` understood of a request. Dates are `YYYY-MM-DD`, money in units of the currency. */
export const extractionSchema = z.object({
  briefType: z.string().min(1),
  budget: z.object({ amount: z.number().nonnegative(), currency: z.string().length(3) }).optional(),
  deadline: z.iso.date().optional(),
  deliverables: z.array(
    z.object({ format: z.string().optional(), quantity: z.number().int().min(1), title: z.string().min(1), type: z.string().min(1) }),
  ),
  missing: z.array(z.object({ key: z.string(), label: z.string(), question: z.string() })),
  priority: z.enum(['LOW', 'MEDIUM', 'HIGH', 'URGENT']),
  reasons: z.object({ briefType: z.string(), deadline: z.string().optional(), priority: z.string() }),
  title: z.string().min(1),
})
