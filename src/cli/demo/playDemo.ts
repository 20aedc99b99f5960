import { drawPicture } from './drawPicture'
import { keyVisual } from './keyVisual'
import type { ApiClient, Json } from './apiClient'
import { firstEventOf } from './firstEventOf'
import { type SkillRun, waitForSkill } from './waitForSkill'

export type Cast = { artist: ApiClient; client: ApiClient; intake: ApiClient; owner: ApiClient; producer: ApiClient }
export type Tell = (step: string, details: { link: string; run?: SkillRun; text?: string }) => void

const DAY_MS = 86_400_000

const requestBody = (): Json => {
  const due = new Date(Date.now() + 21 * DAY_MS).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' })
  return {
    client: 'halden-rowe',
    contact: 'ines@halden-rowe.example',
    description: `Hello Jonas,\n\nfor the autumn table we need one key visual and three Instagram posts (1080x1350). They should show the clay bowls on linen or oak, in daylight, for customers who set the table for guests. They go live on ${due}. Our budget is 4,500 EUR. There is no offer in it.\n\nKind regards, Ines`,
    source: 'npm run demo',
    title: 'Visuals for the autumn table',
  }
}

const upload = async (artist: ApiClient): Promise<string> => {
  const picture = await drawPicture(keyVisual())
  const form = new FormData()
  form.set('file', new Blob([new Uint8Array(picture)], { type: 'image/jpeg' }), `autumn-key-visual-${Date.now()}.jpg`)
  form.set('_payload', JSON.stringify({ alt: 'A clay vase with dried leaves and three bowls on a linen table' }))
  const { doc } = await artist.post('/api/files', form)
  return String((doc as Json).id)
}

/** Steps 1 to 3: a request becomes a planned brief with assets. */
const playBrief = async ({ intake, owner, producer }: Cast, tell: Tell, admin: string) => {
  const key = { 'idempotency-key': `demo-${Date.now()}` }
  const body = requestBody()
  const request = await intake.post('/api/intake/requests', body, key)
  const again = await intake.post('/api/intake/requests', body, key)
  if (again.id !== request.id) throw new Error('the repeated request was taken in twice; is the idempotency plugin switched on?')
  const event = await firstEventOf(owner, 'client-requests', String(request.id))
  tell('A client request arrives', { link: `${admin}/collections/client-requests/${String(request.id)}`, text: 'sent twice with the same Idempotency-Key, taken in once' })
  const processed = await waitForSkill(owner, event, 'intake-processor')
  const stored = await producer.get(`/api/client-requests/${String(request.id)}?depth=0`)
  const brief = String(stored.brief)
  const link = `${admin}/collections/briefs/${brief}`
  tell('It becomes a brief', { link, run: processed })
  tell('The brief is planned and assigned', { link, run: await waitForSkill(owner, event, 'resource-optimizer') })
  await producer.post(`/api/briefs/${brief}/transitions/start`)
  tell('Work begins, assets are gathered', { link, run: await waitForSkill(owner, event, 'asset-gatherer') })
  return { brief, event }
}

/** Steps 4 to 6: a picture is measured, reviewed twice, delivered and reported. */
const playDeliverable = async ({ artist, client, owner, producer }: Cast, { brief, event }: { brief: string; event: string }, tell: Tell, admin: string) => {
  const file = await upload(artist)
  const { doc } = await producer.post('/api/deliverables', { brief, description: 'The key visual of the autumn table, with the claim in the client serif.', primaryFile: file, title: 'Autumn table key visual', type: 'IMAGE' })
  const id = String((doc as Json).id)
  const link = `${admin}/collections/deliverables/${id}`
  tell('A picture is uploaded and measured', { link, run: await waitForSkill(owner, event, 'quality-scorer') })
  await artist.post(`/api/deliverables/${id}/submit`)
  await producer.post(`/api/deliverables/${id}/internal-review`, { decision: 'approve', feedback: 'The light is right. Send it.' })
  await producer.post(`/api/deliverables/${id}/send-to-client`)
  tell('Internal review approved, sent to the client', { link, run: await waitForSkill(owner, event, 'client-communicator') })
  const inbox = (await client.get('/api/notifications?sort=-createdAt&limit=1&depth=0')).docs as Json[]
  if (!inbox[0]) throw new Error('the portal inbox of the client is empty')
  tell('The client finds it in the portal inbox', { link: `${admin}/collections/notifications/${String(inbox[0].id)}`, text: `"${String(inbox[0].title)}"` })
  await client.post(`/api/portal/deliverables/${id}/review`, { comment: 'Exactly the light we wanted.', decision: 'approve' })
  tell('The client approves in the portal', { link, run: await waitForSkill(owner, event, 'client-communicator', 2) })
  await producer.post(`/api/deliverables/${id}/deliver`)
  const reported = await waitForSkill(owner, event, 'report-builder')
  const [report] = (await owner.get(`/api/analytics-reports?where[deliverable][equals]=${id}&limit=1&depth=0`)).docs as Json[]
  if (!report) throw new Error('the report is missing')
  tell('Delivered, and summed up in a report', { link: `${admin}/collections/analytics-reports/${String(report.id)}`, run: reported })
}

/** Plays the main job over HTTP; returns the event its trace begins with. */
export const playDemo = async (cast: Cast, url: string, tell: Tell): Promise<string> => {
  const admin = `${url}/admin`
  const story = await playBrief(cast, tell, admin)
  await playDeliverable(cast, story, tell, admin)
  return story.event
}
