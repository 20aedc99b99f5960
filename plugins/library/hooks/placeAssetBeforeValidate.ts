import type { CollectionBeforeValidateHook } from 'payload'

import { placeAsset } from '../operations/placeAsset'

/** Before an asset is saved: its place. */
export const placeAssetBeforeValidate: CollectionBeforeValidateHook = ({ data, operation, originalDoc, req }) =>
  data && placeAsset({ data, operation, originalDoc, req })
