/** An address of the portal that leads nowhere, or to something that is not the client's. */
const PortalNotFound = () => (
  <main className="p-main">
    <h1>This page does not exist</h1>
    <p className="p-lead">It may have been withdrawn, or it is not meant for you.</p>
    <p>
      <a href="/portal">Back to the overview</a>
    </p>
  </main>
)

export default PortalNotFound
