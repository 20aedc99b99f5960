import type { ContentField } from '@/src/content/types'

/** What people read: the label, or the name in words (`readTime` → `Read time`). */
export const labelOf = ({ label, name }: Pick<ContentField, 'label' | 'name'>): string => {
  if (label) return label
  const words = name.replace(/_/g, ' ').replace(/([a-z0-9])([A-Z])/g, '$1 $2').trim().toLowerCase()
  return words.charAt(0).toUpperCase() + words.slice(1)
}
