import type { CollectionBeforeValidateHook } from 'payload'

import { withSecret } from '../operations/withSecret'

export const keepSecretBeforeValidate: CollectionBeforeValidateHook = ({ data, originalDoc }) => data && withSecret(data, originalDoc)
