import { describe, expect, it } from 'vitest'

import { withSidecars } from './withSidecars'

const dropped = (path: string) => {
  const parts = path.split('/')
  return { file: new File(['x'], parts.pop() ?? ''), relativePath: parts.join('/') }
}
const pairs = (...paths: string[]) => withSidecars(paths.map(dropped)).map(({ file, relativePath, sidecar }) => `${relativePath}/${file.name}${sidecar ? ` + ${sidecar.name}` : ''}`)

describe('sidecars of dropped files', () => {
  it('go with the file beside them, whatever the case and order, and by the whole name first', () => {
    expect(pairs('a/quay.xmp', 'a/quay.jpg', 'a/PIER.JPG', 'a/Pier.XMP')).toEqual(['a/quay.jpg + quay.xmp', 'a/PIER.JPG + Pier.XMP'])
    expect(pairs('one.jpg', 'one.xmp', 'one.jpg.xmp')).toEqual(['/one.jpg + one.jpg.xmp', '/one.xmp'])
    expect(pairs('one.jpg', 'one.png', 'one.xmp')).toEqual(['/one.jpg + one.xmp', '/one.png + one.xmp'])
  })

  it('stay files of their own in another folder, or alone', () => {
    expect(pairs('a/one.jpg', 'b/one.xmp', 'two.xmp')).toEqual(['a/one.jpg', 'b/one.xmp', '/two.xmp'])
  })
})
