import type { JSONFieldServerComponent } from 'payload'

import { richTextTemplate } from '@/src/payload/richTextTemplate'

import { TranslationEditor } from './TranslationEditor'

/** The field of translations whose editor all rich text inside `data` uses. */
const TEMPLATE = 'content-localizations.richText'

/** `data` of a translation beside the fields of its source. */
export const TranslationDataField: JSONFieldServerComponent = async (props) => (
  <TranslationEditor path={props.path ?? 'data'} readOnly={props.readOnly} template={await richTextTemplate(props, TEMPLATE)} />
)
