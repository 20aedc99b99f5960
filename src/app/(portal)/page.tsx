import { headers } from 'next/headers'
import { redirect } from 'next/navigation'

import { sessionCollection } from '@/src/app/sessionCollection'

/** The bare address leads clients to their portal and everybody else to the admin. */
const FrontPage = async () => redirect(sessionCollection(await headers()) === 'client-users' ? '/portal' : '/admin')

export default FrontPage
