import type { CollectionConfig } from 'payload'

import { Expenses } from './Expenses'
import { Invoices } from './Invoices'

export const financeCollections: CollectionConfig[] = [Expenses, Invoices]
