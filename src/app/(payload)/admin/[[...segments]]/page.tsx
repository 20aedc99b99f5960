import type { Metadata } from 'next'

import config from '@payload-config'
import { generatePageMetadata, RootPage } from '@payloadcms/next/views'
import { headers } from 'next/headers'
import { redirect } from 'next/navigation'

import { sessionCollection } from '@/src/app/sessionCollection'

import { importMap } from '../importMap'

type Args = {
  params: Promise<{ segments: string[] }>
  searchParams: Promise<Record<string, string | string[]>>
}

export const generateMetadata = ({ params, searchParams }: Args): Promise<Metadata> =>
  generatePageMetadata({ config, params, searchParams })

/** Client-portal users share the cookie but never see the admin: they are sent to their portal. */
const AdminPage = async ({ params, searchParams }: Args) => {
  if (sessionCollection(await headers()) === 'client-users') redirect('/portal')
  return RootPage({ config, importMap, params, searchParams })
}

export default AdminPage
