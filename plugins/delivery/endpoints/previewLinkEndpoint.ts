import { z } from 'zod'

import { defineEndpoint } from '@/src/endpoints/defineEndpoint'

import { previewLink } from '../operations/previewLink'
import type { ResolvedDeliveryOptions } from '../options'

/** `POST /api/content-entries/:id/preview-link` */
export const previewLinkEndpoint = ({ previewSeconds }: ResolvedDeliveryOptions) =>
  defineEndpoint({
    access: 'content-entry:read',
    handler: ({ body, params, req }) => previewLink(req, params.id, { locale: body.locale, seconds: previewSeconds }),
    input: { body: z.object({ locale: z.string().max(35).optional() }).default({}), params: z.object({ id: z.uuid() }) },
    method: 'post',
    path: '/:id/preview-link',
  })
