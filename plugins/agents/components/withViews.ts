import type { Config } from 'payload'

const ROOM = '/src/admin/agents'

/** Pages of the admin: playground, figures and assistant. */
export const withViews = (config: Config): Config => ({
  ...config,
  admin: {
    ...config.admin,
    components: {
      ...config.admin?.components,
      views: {
        ...config.admin?.components?.views,
        assistant: { Component: `${ROOM}/AssistantView#AssistantView`, meta: { title: 'Assistant' }, path: '/assistant' },
        playground: { Component: `${ROOM}/PlaygroundView#PlaygroundView`, meta: { title: 'Skill playground' }, path: '/playground' },
        skillFigures: { Component: `${ROOM}/SkillFiguresView#SkillFiguresView`, meta: { title: 'Skill figures' }, path: '/skill-figures' },
      },
    },
  },
})
