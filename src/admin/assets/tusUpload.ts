import { askApi } from './askApi'

export type UploadOutcome = { asset: null | string; nearDuplicates: { name: string }[]; reason: null | string; status: 'CHECKING' | 'DONE' | 'DUPLICATE' | 'REFUSED' | 'UPLOADING' }

type Args = { api: string; file: File; folder?: string | undefined; library: string; onProgress: (sentBytes: number) => void; relativePath: string; sidecar?: File | undefined; signal: AbortSignal }

const VERSION = { 'tus-resumable': '1.0.0' }
const PART_BYTES = 8 * 1024 * 1024
const TRIES = 6
const ASK_MS = 700

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** UTF-8 in base64, as `Upload-Metadata` wants its values. */
const encode = (text: string): string => btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''))

const problemOf = (text: string, status: number): Error => {
  const { errors } = (text.startsWith('{') ? JSON.parse(text) : {}) as { errors?: { message?: string }[] }
  return new Error(errors?.[0]?.message ?? `The server answered ${status}.`)
}

const begin = async ({ api, file, folder, library, relativePath, signal }: Args): Promise<string> => {
  const metadata = Object.entries({ filename: file.name, folder, library, relativePath }).flatMap(([key, value]) => (value ? [`${key} ${encode(value)}`] : []))
  const response = await fetch(`${api}/uploads`, { credentials: 'same-origin', headers: { ...VERSION, 'upload-length': String(file.size), 'upload-metadata': metadata.join(',') }, method: 'POST', signal })
  if (!response.ok) throw problemOf(await response.text(), response.status)
  return response.headers.get('location') ?? ''
}

/** Sends one part with progress, which fetch cannot tell. Answers the new offset; undefined when it has to be asked for. */
const sendPart = (address: string, offset: number, { file, onProgress, signal }: Args): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const stop = () => request.abort()
    signal.addEventListener('abort', stop, { once: true })
    request.onloadend = () => signal.removeEventListener('abort', stop)
    request.open('PATCH', address)
    for (const [name, value] of Object.entries({ ...VERSION, 'content-type': 'application/offset+octet-stream', 'upload-offset': String(offset) })) request.setRequestHeader(name, value)
    request.upload.onprogress = ({ loaded }) => onProgress(offset + loaded)
    request.onabort = () => reject(new Error('Stopped.'))
    request.onerror = () => resolve(undefined)
    request.onload = () => {
      if (request.status === 204) resolve(Number(request.getResponseHeader('upload-offset')))
      // 409: the server has another offset; 5xx: it may be better in a moment.
      else if (request.status === 409 || request.status >= 500) resolve(undefined)
      else reject(problemOf(request.responseText, request.status))
    }
    request.send(file.slice(offset, offset + PART_BYTES))
  })

/** How far the server is; undefined while it cannot be reached. */
const offsetOf = async (address: string, signal: AbortSignal): Promise<number | undefined> => {
  const response = await fetch(address, { credentials: 'same-origin', headers: VERSION, method: 'HEAD', signal }).catch((error: unknown) => {
    // What fetch throws when the network is away.
    if (error instanceof TypeError) return undefined
    throw error
  })
  if (!response || response.status >= 500) return undefined
  if (!response.ok) throw new Error('The connection was lost and the upload cannot be found any more.')
  return Number(response.headers.get('upload-offset'))
}

/**
 * Uploads one file by tus 1.0 in parts, its sidecar before it, goes on after a lost connection where the server is, and answers what became of it.
 * @throws Error with the server's sentence when it refuses, or when the connection stays away
 */
export const tusUpload = async (args: Args): Promise<UploadOutcome> => {
  const { file, onProgress, sidecar, signal } = args
  const address = await begin(args)
  if (sidecar) await askApi(`${address}/sidecar`, { body: { xmp: await sidecar.text() }, method: 'POST', signal })
  let offset = 0
  let failures = 0
  while (offset < file.size) {
    const next = await sendPart(address, offset, args)
    if (next !== undefined) {
      offset = next
      failures = 0
      continue
    }
    failures += 1
    if (failures > TRIES) throw new Error('The connection was lost; drop the file again.')
    await pause(500 * 2 ** failures)
    offset = (await offsetOf(address, signal)) ?? offset
  }
  onProgress(file.size)
  for (;;) {
    const outcome = await askApi<UploadOutcome>(address, { signal })
    if (outcome.status !== 'CHECKING' && outcome.status !== 'UPLOADING') return outcome
    await pause(ASK_MS)
  }
}
