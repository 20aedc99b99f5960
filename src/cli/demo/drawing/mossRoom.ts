import { room } from './room'

/** A green wall and a light table. */
export const mossRoom = room(['#3F7465', '#2F5D50'], ['#F1E9DC', '#D9CBB4'])
