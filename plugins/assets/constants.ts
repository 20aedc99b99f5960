/** Where files are put when they were taken in, and when they were refused. */
export const DONE_FOLDER = '_done'
export const FAILED_FOLDER = '_failed'

/** The properties of XMP (ISO 16684-1) that assets know, by namespace. `engine` is our own, for what no standard has a name for. */
export const XMP_NAMESPACES = {
  dc: 'http://purl.org/dc/elements/1.1/',
  engine: 'https://content-engine.example/ns/asset/1.0/',
  photoshop: 'http://ns.adobe.com/photoshop/1.0/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
} as const
