type Answer = { doc?: { id: string }; errors?: { message?: string }[]; message?: string }
type Args = { file: File; onProgress: (sentBytes: number) => void; options: object; path: string }

const readAnswer = (text: string): Answer => {
  try {
    return JSON.parse(text) as Answer
  } catch {
    return {} // a proxy between refused it in words of its own
  }
}

/** Sends a file with its options as a form, saying how far it is. Throws an Error with the server's own sentence when it refuses. */
export const sendFile = ({ file, onProgress, options, path }: Args): Promise<{ id: string }> =>
  new Promise((resolve, reject) => {
    const form = new FormData()
    form.append('_payload', JSON.stringify(options))
    form.append('file', file)
    const request = new XMLHttpRequest()
    request.open('POST', path)
    request.upload.onprogress = ({ loaded }) => onProgress(loaded)
    request.onerror = () => reject(new Error('The file did not get through: the connection broke. Nothing was imported; send it again.'))
    request.onload = () => {
      const { doc, errors, message } = readAnswer(request.responseText)
      if (request.status < 300 && doc) resolve(doc)
      else reject(new Error(errors?.[0]?.message ?? message ?? `The server answered ${request.status}.`))
    }
    request.send(form)
  })
