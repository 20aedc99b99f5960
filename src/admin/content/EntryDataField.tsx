import type { JSONFieldServerComponent } from 'payload'

import { richTextTemplate } from '@/src/payload/richTextTemplate'

import { EntryDataEditor } from './EntryDataEditor'

/** The field of entries whose editor, with the forms of its links and uploads, all rich text inside `data` uses. */
const TEMPLATE = 'content-entries.richText'

/** `data` of an entry as the inputs of its content type. Payload's server prepares the rich text editor once; the fields are known in the browser, where the type is chosen. */
export const EntryDataField: JSONFieldServerComponent = async (props) => (
  <EntryDataEditor path={props.path ?? 'data'} readOnly={props.readOnly} template={await richTextTemplate(props, TEMPLATE)} />
)
