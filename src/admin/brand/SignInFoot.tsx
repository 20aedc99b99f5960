/** Below the sign-in form: clients who land here are shown their own door. */
export const SignInFoot = () => (
  <p className="ce-sign-in-foot">
    Are you a client? <a href="/portal">Go to the client portal</a>
  </p>
)
