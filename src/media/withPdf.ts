import { readFile, stat } from 'node:fs/promises'

import { type PDFiumDocument, PDFiumLibrary } from '@hyzyla/pdfium'

import { MAX_PDF_BYTES } from './constants'
import { MediaUnreadable } from './errors'

/** WebAssembly memory only grows: after so many documents the library is opened anew. */
const RENEW_AFTER = 50

let library: Promise<PDFiumLibrary> | undefined
let used = 0
let turn: Promise<unknown> = Promise.resolve()

const opened = async (): Promise<PDFiumLibrary> => {
  if (library && used >= RENEW_AFTER) {
    const old = await library
    library = undefined
    old.destroy()
  }
  used = library ? used + 1 : 1
  return (library ??= PDFiumLibrary.init())
}

/**
 * Opens a PDF for `run`, one at a time in this process. PDFium runs in WebAssembly: what a hostile file does stays there.
 * @throws MEDIA_UNREADABLE for what is no PDF, is encrypted or too large
 */
export const withPdf = <Result>(path: string, run: (document: PDFiumDocument) => Promise<Result>): Promise<Result> => {
  const work = async (): Promise<Result> => {
    const { size } = await stat(path)
    if (size > MAX_PDF_BYTES) throw new MediaUnreadable({ reason: `a PDF of ${Math.round(size / 1e6)} MB is larger than the ${MAX_PDF_BYTES / 1e6} MB that are opened` })
    const pdfium = await opened()
    const document = await pdfium.loadDocument(await readFile(path)).catch((error: unknown) => {
      throw new MediaUnreadable({ reason: `PDFium: ${error instanceof Error ? error.message : String(error)}` }, { cause: error })
    })
    try {
      return await run(document)
    } finally {
      document.destroy()
    }
  }
  const result = turn.then(work, work)
  turn = result.catch((error: unknown) => error)
  return result
}
