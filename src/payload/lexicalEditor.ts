/**
 * Payload's rich text editor. Import it from here, never from the package.
 *
 * Lexical's packages choose their build with a top-level await, and Node 20 can wait for ever, or end with code 13, when it
 * evaluates many of them at once (measured on 20.20: 5 of 6 starts on a busy machine, none of 6 with `lexical` first).
 * Can go with Node 22.
 */
await import('@payloadcms/richtext-lexical/lexical')
export const { lexicalEditor } = await import('@payloadcms/richtext-lexical')
