/** One way into the demo. `role` is shown to people. */
export type SignIn = { collection: 'client-users' | 'users'; email: string; name: string; password: string; role: string }

/** What `npm run demo` needs besides the sign-ins; kept in `DATA_DIR/demo.json`, readable by the owner alone. */
export type DemoAccess = { apiKey: string; client: string; organization: string }

/** A picture of the demo library: drawn, so that it is nobody's; 2,000 × 1,400 px unless told. */
export type DemoPicture = { height?: number; svg: string; width?: number }
