/** An element as it was written; names keep their prefix, e.g. `content:encoded`. */
export type XmlElement = { attributes: Record<string, string>; children: XmlElement[]; name: string; /** Text directly in it, CDATA included. */ text: string }
