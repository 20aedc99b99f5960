import { accessFor } from '@/src/access/accessFor'
import { defineCollection, json, money, row, select, text } from '@/src/fields'

/** Numbers for calls and messages (002.workspacePhoneNumbers). */
export const PhoneNumbers = defineCollection({
  slug: 'phone-numbers',
  access: accessFor({ resource: 'phone-number' }),
  admin: {
    defaultColumns: ['phoneNumber', 'friendlyName', 'provider', 'status'],
    description: 'Your phone numbers.',
    group: 'Settings',
    hidden: true,
    useAsTitle: 'phoneNumber',
  },
  fields: [
    row(text('phoneNumber', { required: true, width: '50%' }), text('friendlyName', { width: '50%' })),
    row(select('provider', ['signalwire', 'twilio'], { width: '50%' }), money('monthlyPrice', { width: '50%' })),
    json('capabilities', { description: 'voice, sms, mms.' }),
    text('status', { defaultValue: 'active', index: true, sidebar: true }),
  ],
  indexes: [{ fields: ['organization', 'phoneNumber'], unique: true }],
})
