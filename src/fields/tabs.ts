import type { Field, TabsField } from 'payload'

/** A form in tabs, in the order of the keys: `tabs({ Overview: […], Details: […] })`. Data is not nested. */
export const tabs = (parts: Record<string, Field[]>): TabsField => ({
  tabs: Object.entries(parts).map(([label, fields]) => ({ fields, label })),
  type: 'tabs',
})
