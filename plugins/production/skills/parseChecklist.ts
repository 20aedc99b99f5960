import type { ChecklistItem } from './types'

const ITEM = /^\s*[-*+]\s+(?:\[[ xX]?\]\s+)?(.+?)\s*\{([^{}]*\bcheck\s*=[^{}]*)\}\s*$/
const PLAIN_ITEM = /^\s*[-*+]\s+\[[ xX]?\]\s+(.+?)\s*$/
const PARAMETER = /([a-z-]+)\s*=\s*(?:"([^"]*)"|([^\s"]+))/gi

/**
 * The items of a markdown checklist. `- [ ] At least 1,600 px wide {check=min-width value=1600 weight=3}` is checked by the engine;
 * a task without `{check=…}` needs a person. Headings name the section; weight is 1 unless told.
 */
export const parseChecklist = (content: string): ChecklistItem[] => {
  let section = ''
  return content.split(/\r?\n/).flatMap((line): ChecklistItem[] => {
    const heading = /^#{1,6}\s+(.+?)\s*#*$/.exec(line)
    if (heading) {
      section = heading[1] ?? ''
      return []
    }
    const [, text, attributes] = ITEM.exec(line) ?? []
    if (text && attributes) {
      const all = Object.fromEntries([...attributes.matchAll(PARAMETER)].map(([, key = '', quoted, plain]) => [key.toLowerCase(), quoted ?? plain ?? '']))
      const { check = 'person', weight, ...params } = all
      return [{ check, params, section, text, weight: Number(weight) > 0 ? Number(weight) : 1 }]
    }
    const plain = PLAIN_ITEM.exec(line)?.[1]
    return plain ? [{ check: 'person', params: {}, section, text: plain, weight: 1 }] : []
  })
}
