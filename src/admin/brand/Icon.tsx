import { Mark } from './Mark'

/** First step of the breadcrumbs; leads home. */
export const Icon = () => <Mark size={20} />
