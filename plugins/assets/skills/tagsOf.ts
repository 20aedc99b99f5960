import { tellingWords } from './tellingWords'

/** Words in file names that say nothing about what a picture shows. */
const NOISE = /^(img|dsc|dscf|pxl|screenshot|scan|copy|final|edit|export|version|untitled|photo|picture|foto|raw|web|low|high|res|jpeg|jpg|png|v\d+|\d+)$/

export type TagSource = { colors: string[]; description?: string; folders: string[]; keywords: string[]; name: string; shape?: string }
export type FoundTag = { from: 'colour' | 'file name' | 'folder' | 'photo' | 'shape'; tag: string }

/**
 * Tags that follow from what is known of a file without any model: what the photographer wrote into it, the words of its name and folders, its
 * shape and main colours. Most telling first, each once, at most 15.
 */
export const tagsOf = ({ colors, description = '', folders, keywords, name, shape }: TagSource): FoundTag[] => {
  const words = (text: string) => tellingWords(text.replace(/[_\-.]+/g, ' ').replace(/([a-z])([A-Z])/g, '$1 $2')).filter((word) => !NOISE.test(word))
  const found: FoundTag[] = [
    ...keywords.map((tag): FoundTag => ({ from: 'photo', tag: tag.toLowerCase() })),
    ...words(name).map((tag): FoundTag => ({ from: 'file name', tag })),
    ...folders.flatMap(words).map((tag): FoundTag => ({ from: 'folder', tag })),
    ...words(description).slice(0, 5).map((tag): FoundTag => ({ from: 'photo', tag })),
    ...(shape ? [{ from: 'shape', tag: shape } as FoundTag] : []),
    ...colors.slice(0, 2).map((tag): FoundTag => ({ from: 'colour', tag })),
  ]
  const seen = new Set<string>()
  return found.filter(({ tag }) => tag.length > 1 && !seen.has(tag) && seen.add(tag)).slice(0, 15)
}
