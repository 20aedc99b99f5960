/** What a knowledge document is for (seed 000's DocumentType). */
export const documentTypes = [
  'SKILL', 'PERSONA', 'ORCHESTRATION', 'PROCEDURE', 'POLICY', 'CHECKLIST', 'PLAYBOOK', 'TEMPLATE', 'REFERENCE', 'META',
] as const
