/** Seed 003's SkillLevel: how well a person does something. */
export const competencyLevels = ['JUNIOR', 'INTERMEDIATE', 'SENIOR', 'LEAD'] as const
