/** What one check found. `mend` says what to do; a `warning` works, but less well. */
export type Finding = { detail: string; mend?: string; state: 'fine' | 'warning' | 'wrong' }

/** `database` is the connection string, once there is one. `mend` says what to do when the check cannot even be made. */
export type Check = { mend?: string; name: string; needsDatabase?: boolean; run: (database: string) => Promise<Finding> }
