import { createHash, randomUUID } from 'node:crypto'

import { S3Refusal } from './S3Refusal'

type Upload = { key: string; parts: Map<number, Buffer>; type?: string }

const MIN_PART_BYTES = 5 * 1024 * 1024
const md5 = (data: Buffer): Buffer => createHash('md5').update(data).digest()

/** Multipart uploads with the limits of S3: parts 1 to 10,000, each but the last at least 5 MiB, listed in order with their ETags. */
export class MultipartUploads {
  private readonly open = new Map<string, Upload>()

  /** Keys of the objects whose uploads are neither completed nor aborted. */
  keys(): string[] {
    return [...this.open.values()].map(({ key }) => key)
  }

  begin(key: string, type?: string): string {
    const id = randomUUID()
    this.open.set(id, { key, parts: new Map(), type })
    return id
  }

  /** @returns the part's ETag */
  add(id: string, key: string, number: number, body: Buffer): string {
    if (!Number.isInteger(number) || number < 1 || number > 10_000) throw new S3Refusal(400, 'InvalidArgument', 'Part numbers are 1 to 10000')
    this.find(id, key).parts.set(number, body)
    return `"${md5(body).toString('hex')}"`
  }

  abort(id: string, key: string): void {
    this.find(id, key)
    this.open.delete(id)
  }

  /** @param list the CompleteMultipartUpload document of the request */
  complete(id: string, key: string, list: string): { body: Buffer; etag: string; type?: string } {
    const { parts, type } = this.find(id, key)
    const listed = [...list.matchAll(/<Part>([\s\S]*?)<\/Part>/g)].map(([, part = '']) => ({
      etag: /<ETag>(?:&quot;|")?([0-9a-f]{32})/.exec(part)?.[1],
      number: Number(/<PartNumber>(\d+)</.exec(part)?.[1]),
    }))
    if (!listed.length) throw new S3Refusal(400, 'MalformedXML', 'No parts are listed')
    if (listed.some(({ number }, index) => number <= (listed[index - 1]?.number ?? 0))) throw new S3Refusal(400, 'InvalidPartOrder', 'Parts must be listed in ascending order')
    const bodies = listed.map(({ etag, number }) => {
      const body = parts.get(number)
      if (!body || md5(body).toString('hex') !== etag) throw new S3Refusal(400, 'InvalidPart', `Part ${number} is not there, or has another ETag`)
      return body
    })
    if (bodies.slice(0, -1).some((body) => body.length < MIN_PART_BYTES)) throw new S3Refusal(400, 'EntityTooSmall', 'A part before the last is smaller than 5 MiB')
    this.open.delete(id)
    return { body: Buffer.concat(bodies), etag: `"${md5(Buffer.concat(bodies.map(md5))).toString('hex')}-${bodies.length}"`, type }
  }

  private find(id: string, key: string): Upload {
    const upload = this.open.get(id)
    if (upload?.key !== key) throw new S3Refusal(404, 'NoSuchUpload', 'The upload does not exist; it may have been completed or aborted')
    return upload
  }
}
