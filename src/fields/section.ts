import type { CollapsibleField, Field } from 'payload'

/** A collapsible part of a form, closed at first: what most people do not need every day. */
export const section = (label: string, fields: Field[]): CollapsibleField => ({
  admin: { initCollapsed: true },
  fields,
  label,
  type: 'collapsible',
})
