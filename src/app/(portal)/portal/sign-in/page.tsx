import type { Metadata } from 'next'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'

import { Mark } from '@/src/admin/brand/Mark'
import { sessionCollection } from '@/src/app/sessionCollection'

import { SignInForm } from './SignInForm'

export const metadata: Metadata = { title: 'Sign in' }

type Args = { searchParams: Promise<{ again?: string; to?: string }> }

/** Only addresses inside the portal are followed after signing in. */
const within = (address: string | undefined) => (address && /^\/portal(\/[\w\-/]*)?$/.test(address) ? address : '/portal')

const SignInPage = async ({ searchParams }: Args) => {
  const { again, to } = await searchParams
  const session = sessionCollection(await headers())
  if (session === 'client-users' && !again) redirect(within(to))
  return (
    <main className="p-sign-in">
      <div className="p-sign-in__card">
        <p className="p-brand">
          <Mark size={32} /> Client portal
        </p>
        <h1>Sign in</h1>
        <p className="p-lead">See what is ready for you, approve it or ask for changes, and send new requests.</p>
        {session === 'users' && (
          <p className="p-note">You are signed in as a member of the team. Signing in here ends that session in this browser.</p>
        )}
        <SignInForm to={within(to)} />
        <p className="p-small">
          Part of the team? <a href="/admin">Go to the admin</a>
        </p>
      </div>
    </main>
  )
}

export default SignInPage
