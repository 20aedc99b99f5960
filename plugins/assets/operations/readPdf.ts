import { withPdf } from '@/src/media/withPdf'

import type { Facts } from './definedFacts'
import { wordsIn } from './wordsIn'

const PAGES_READ = 500

/** Pages and words (of the first 500 pages) of a PDF, and the size of its first page in points. */
export const readPdf = (path: string): Promise<Facts> =>
  withPdf(path, async (document) => {
    const pageCount = document.getPageCount()
    let wordCount = 0
    for (let index = 0; index < Math.min(pageCount, PAGES_READ); index += 1) wordCount += wordsIn(document.getPage(index).getText())
    const { originalHeight, originalWidth } = pageCount > 0 ? document.getPage(0).getOriginalSize() : { originalHeight: 0, originalWidth: 0 }
    return { format: 'pdf', pageCount, pageHeightPt: Math.round(originalHeight), pageWidthPt: Math.round(originalWidth), wordCount, ...(pageCount > PAGES_READ && { wordsOfPages: PAGES_READ }) }
  })
