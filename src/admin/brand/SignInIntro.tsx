/** Above the sign-in form of the admin. */
export const SignInIntro = () => (
  <div className="ce-sign-in">
    <h1>Sign in</h1>
    <p>Briefs, assets, clients and the agents that work on them, in one place.</p>
  </div>
)
