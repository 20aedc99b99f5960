'use client'

import { useFieldPath, WatchCondition } from '@payloadcms/ui'
import type { ReactNode } from 'react'

/** An input of our own where Payload renders a field: gone while the condition of its field does not hold. */
export const FieldInput = ({ children }: { children: ReactNode }) => <WatchCondition path={useFieldPath() ?? ''}>{children}</WatchCondition>
