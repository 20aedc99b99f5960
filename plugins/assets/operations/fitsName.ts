import { extensionOf } from './extensionOf'

/** What a file's name promises: the families of types its content may have. Names that promise nothing are not listed. */
const PROMISES: Record<string, RegExp> = {
  ...Object.fromEntries(['avif', 'bmp', 'gif', 'heic', 'heif', 'ico', 'jpeg', 'jpg', 'jxl', 'png', 'tif', 'tiff', 'webp'].map((name) => [name, /^image\/(?!svg)/])),
  ...Object.fromEntries(['avi', 'm4v', 'mkv', 'mov', 'mp4', 'mpeg', 'mpg', 'webm'].map((name) => [name, /^(video|audio)\/|^application\/(mp4|ogg)/])),
  ...Object.fromEntries(['aac', 'aif', 'aiff', 'flac', 'm4a', 'mp3', 'ogg', 'wav'].map((name) => [name, /^(video|audio)\/|^application\/ogg/])),
  ...Object.fromEntries(['docx', 'odp', 'ods', 'odt', 'pptx', 'xlsx', 'zip'].map((name) => [name, /zip|officedocument|opendocument/])),
  ...Object.fromEntries(['otf', 'ttc', 'ttf', 'woff', 'woff2'].map((name) => [name, /font/])),
  ...Object.fromEntries(['csv', 'json', 'md', 'srt', 'txt', 'vtt'].map((name) => [name, /^text\/(?!html)|json|subrip|xml/])),
  ai: /pdf|postscript/,
  pdf: /^application\/pdf/,
  psd: /photoshop/,
  svg: /^image\/svg/,
}

/** Whether content of that type may be called so; a name that promises nothing may be anything. */
export const fitsName = (mimeType: string, filename: string): boolean => PROMISES[extensionOf(filename)]?.test(mimeType) ?? true
