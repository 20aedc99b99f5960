import { RscEntryLexicalField } from '@payloadcms/richtext-lexical/rsc'
import type { RichTextField as LexicalField } from '@payloadcms/richtext-lexical/client'
import { createClientField } from 'payload'
import type { FieldSchemaMap, JSONFieldServerProps, RichTextField } from 'payload'
import type { ComponentProps } from 'react'

type LexicalProps = ComponentProps<typeof LexicalField>

/** What Payload's server prepares for a Lexical editor: the same for every field that uses the editor of the field at `schemaPath`. */
export type RichTextTemplate = Pick<LexicalProps, 'clientFeatures' | 'featureClientImportMap' | 'featureClientSchemaMap' | 'initialLexicalFormState' | 'lexicalEditorConfig' | 'schemaPath'>

type Args = Parameters<typeof RscEntryLexicalField>[0]

const editorConfigOf = (field: RichTextField): Args['sanitizedEditorConfig'] => (field.editor as unknown as { editorConfig: Args['sanitizedEditorConfig'] }).editorConfig

/**
 * Prepares the editor of the rich text field at `schemaPath` for fields that no configuration has. Payload's own server component does the work; only
 * what it hands to the browser is kept.
 */
export const richTextTemplate = async (props: JSONFieldServerProps, schemaPath: string): Promise<RichTextTemplate> => {
  const { clientFieldSchemaMap, i18n, payload } = props
  const field = (props.fieldSchemaMap as FieldSchemaMap).get(schemaPath) as RichTextField | undefined
  if (!field) throw new Error(`there is no rich text field at '${schemaPath}'`)
  const clientField = clientFieldSchemaMap?.get(schemaPath) ?? createClientField({ defaultIDType: payload.config.db.defaultIDType, field, i18n, importMap: payload.importMap })
  const args = { ...props, admin: {}, clientField, field, path: field.name, sanitizedEditorConfig: editorConfigOf(field), schemaPath, siblingData: {} }
  const element = (await RscEntryLexicalField(args as unknown as Args)) as { props: LexicalProps }
  const { clientFeatures, featureClientImportMap, featureClientSchemaMap, lexicalEditorConfig } = element.props
  return { clientFeatures, featureClientImportMap, featureClientSchemaMap, initialLexicalFormState: {}, lexicalEditorConfig, schemaPath }
}
