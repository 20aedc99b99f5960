import { z } from 'zod'

import { commonFrontmatter } from './commonFrontmatter'

/** `/templates/reports/*`: the body is a Liquid template over the report's figures. Read by `report-builder`. */
export const reportTemplateFrontmatter = commonFrontmatter.extend({
  reportName: z.string().min(1),
  reportType: z.string().min(1).default('CLIENT_REPORT'),
})
