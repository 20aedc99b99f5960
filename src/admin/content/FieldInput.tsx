'use client'

import { useFieldPath, WatchCondition } from '@payloadcms/ui'
import type { ReactNode } from 'react'

type Props = { children: ReactNode; mark?: ReactNode }

/** An input of our own where Payload renders a field: gone while the condition of its field does not hold. */
export const FieldInput = ({ children, mark }: Props) => (
  <WatchCondition path={useFieldPath() ?? ''}>
    {mark ? (
      <div className="ce-marked">
        {children}
        {mark}
      </div>
    ) : (
      children
    )}
  </WatchCondition>
)
