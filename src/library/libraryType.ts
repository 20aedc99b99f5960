const TYPES: readonly [prefix: string, documentType: string][] = [
  ['/agents/skills/', 'SKILL'],
  ['/agents/personas/', 'PERSONA'],
  ['/agents/orchestrations/', 'ORCHESTRATION'],
  ['/procedures/', 'PROCEDURE'],
  ['/policies/', 'POLICY'],
  ['/checklists/', 'CHECKLIST'],
  ['/playbooks/', 'PLAYBOOK'],
  ['/templates/', 'TEMPLATE'],
  ['/reference/', 'REFERENCE'],
]

/** The type of document that belongs to a place in the library (B000-012). */
export const libraryType = (path: string): string | undefined => TYPES.find(([prefix]) => path.startsWith(prefix))?.[1]
