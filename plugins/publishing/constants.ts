/** Task that publishes a release that is due. */
export const RUN_RELEASE = 'run-content-release'

/** Task that does what is scheduled. */
export const RUN_SCHEDULE = 'run-publish-schedule'

/** Slug of the releases. */
export const RELEASES = 'content-releases'
