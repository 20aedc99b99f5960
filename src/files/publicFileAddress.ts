import { publicFileProof } from './publicFileProof'

/** The address at which anybody may read a file (plugins/delivery answers it); the same for ever, as `fileSql` of delivery makes it. */
export const publicFileAddress = (secret: string, { filename, id }: { filename: string; id: string }): string => `/api/delivery/files/${id}/${publicFileProof(secret, id)}/${filename.replace(/[^A-Za-z0-9._-]/g, '_')}`
