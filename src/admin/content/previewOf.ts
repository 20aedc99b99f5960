import { PREVIEW_LENGTHS } from './constants'

const cut = (text: string, length: number): string => {
  if (text.length <= length) return text
  const short = text.slice(0, length - 1)
  return `${short.slice(0, Math.max(short.lastIndexOf(' '), length / 2)).trimEnd()}…`
}

export type PreviewInput = { ogDescription?: string; ogTitle?: string; plainText?: string; previewUrl?: string; seoDescription?: string; seoTitle?: string; slug?: string; title?: string }

export type Preview = { address: string; description: string; descriptionLength: number; socialDescription: string; socialTitle: string; title: string; titleLength: number }

/** What people see of an entry before they open it. Missing texts fall back as front ends do: own title, first sentences. */
export const previewOf = ({ ogDescription, ogTitle, plainText = '', previewUrl, seoDescription, seoTitle, slug, title }: PreviewInput): Preview => {
  const first = plainText.replace(/\s+/g, ' ').replace(title ?? '', '').trim()
  const [ownTitle, ownDescription] = [seoTitle || title || 'Untitled', seoDescription || first]
  const address = (previewUrl || 'example.com/{slug}').replace(/^https?:\/\//, '').replaceAll('{slug}', slug || 'slug').replace(/\{\w+\}/g, '…').replaceAll('/', ' › ')
  return {
    address,
    description: cut(ownDescription || 'No description yet: write one below, or the first sentences of the text are shown.', PREVIEW_LENGTHS.description),
    descriptionLength: ownDescription.length,
    socialDescription: cut(ogDescription || ownDescription, 120),
    socialTitle: cut(ogTitle || ownTitle, 80),
    title: cut(ownTitle, PREVIEW_LENGTHS.title),
    titleLength: ownTitle.length,
  }
}
