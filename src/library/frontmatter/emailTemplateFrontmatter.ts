import { z } from 'zod'

import { commonFrontmatter } from './commonFrontmatter'

/** `/templates/emails/*`: subject and portal text are Liquid templates like the body. Read by `client-communicator`. */
export const emailTemplateFrontmatter = commonFrontmatter.extend({
  portalMessage: z.string().min(1).optional(),
  portalTitle: z.string().min(1).optional(),
  subject: z.string().min(1),
})
