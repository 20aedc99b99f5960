import { probeServer } from './probeServer'

/** True when the server answers with our password. */
export const isAnswering = async (url: string): Promise<boolean> => (await probeServer(url)) === undefined
