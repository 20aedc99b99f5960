'use client'

import { Link, useConfig, useDocumentInfo } from '@payloadcms/ui'

/** On an event: leads to everything it caused. */
export const TraceButton = () => {
  const { config } = useConfig()
  const { id } = useDocumentInfo()
  if (!id) return null
  return (
    <Link className="ce-button" href={`${config.routes.admin}/trace/${id}`} prefetch={false}>
      Follow the trace
    </Link>
  )
}
