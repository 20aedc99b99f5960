import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'

import config from '@payload-config'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'

import { sessionCollection } from '@/src/app/sessionCollection'

import { importMap } from './admin/importMap'

import '@payloadcms/next/css'
import '@/src/admin/styles/admin.scss'

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  return handleServerFunctions({ ...args, config, importMap })
}

/** Client-portal users share the cookie but never see the admin: they are sent to their portal before anything is read for them. */
const AdminLayout = async ({ children }: { children: ReactNode }) => {
  if (sessionCollection(await headers()) === 'client-users') redirect('/portal')
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}

export default AdminLayout
