/** How well somebody can do something, lowest first. */
export const COMPETENCY_LEVELS = ['JUNIOR', 'INTERMEDIATE', 'SENIOR', 'LEAD'] as const
