import { XMP_NAMESPACES } from '../constants'

export type XmpAsset = { copyrightHolder?: null | string; description?: null | string; expiresAt?: null | string; externalId?: null | string; license?: null | string; name: string; tags?: null | string[]; usageRights?: null | string }

const escape = (text: string): string =>
  text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '').replace(/[&<>"']/g, (sign) => ({ '"': '&quot;', '&': '&amp;', "'": '&apos;', '<': '&lt;', '>': '&gt;' })[sign] ?? sign)

const alternative = (name: string, text: null | string | undefined): string => (text ? `   <${name}><rdf:Alt><rdf:li xml:lang="x-default">${escape(text)}</rdf:li></rdf:Alt></${name}>\n` : '')
const plain = (name: string, text: null | string | undefined): string => (text ? `   <${name}>${escape(text)}</${name}>\n` : '')

/** The XMP sidecar of an asset: title, description, keywords and rights where photo programs look for them (Dublin Core, XMP rights), the rest under a namespace of our own. */
export const writeXmp = ({ copyrightHolder, description, expiresAt, externalId, license, name, tags, usageRights }: XmpAsset): string => {
  const namespaces = Object.entries(XMP_NAMESPACES).filter(([prefix]) => prefix !== 'rdf').map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`)
  const subjects = (tags ?? []).map((tag) => `<rdf:li>${escape(tag)}</rdf:li>`).join('')
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>\n<x:xmpmeta xmlns:x="adobe:ns:meta/">\n ',
    `<rdf:RDF xmlns:rdf="${XMP_NAMESPACES.rdf}">\n  <rdf:Description rdf:about="" ${namespaces.join(' ')}>\n`,
    alternative('dc:title', name),
    alternative('dc:description', description),
    subjects && `   <dc:subject><rdf:Bag>${subjects}</rdf:Bag></dc:subject>\n`,
    alternative('dc:rights', copyrightHolder),
    alternative('xmpRights:UsageTerms', usageRights),
    plain('engine:license', license),
    plain('engine:expiresAt', expiresAt),
    plain('engine:externalId', externalId),
    '  </rdf:Description>\n </rdf:RDF>\n</x:xmpmeta>\n<?xpacket end="w"?>\n',
  ].join('')
}
