import type { Statement } from './documentSql'

/** A file: its address carries a proof that it was handed out, so that ids alone open nothing. */
export const fileSql = (file: string, { fileKey }: Pick<Statement, 'fileKey'>): string =>
  `json_build_object('id', ${file}.id, 'url', '/api/delivery/files/' || ${file}.id || '/' || left(encode(sha256(convert_to(${fileKey} || ${file}.id, 'UTF8')), 'hex'), 32) || '/' || regexp_replace(${file}.filename, '[^A-Za-z0-9._-]', '_', 'g'),
    'filename', ${file}.filename, 'mimeType', ${file}.mime_type, 'filesize', ${file}.filesize, 'width', ${file}.width, 'height', ${file}.height, 'alt', ${file}.alt)`
