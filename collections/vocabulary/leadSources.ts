/** Where a person or a deal came from; the seeds leave it undefined. */
export const leadSources = [
  'WEBSITE', 'REFERRAL', 'SOCIAL', 'EMAIL', 'PAID_ADS', 'EVENT', 'PARTNER', 'COLD_OUTREACH', 'ORGANIC_SEARCH', 'IMPORT', 'API', 'OTHER',
] as const
