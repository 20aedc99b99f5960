import { Histogram, register } from 'prom-client'

const NAME = 'engine_http_request_duration_seconds'

/** Durations of HTTP requests by route class; never by path, which holds ids. */
export const httpDuration =
  (register.getSingleMetric(NAME) as Histogram<'method' | 'route' | 'status'> | undefined) ??
  new Histogram({
    buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    help: 'Duration of HTTP requests in seconds',
    labelNames: ['method', 'route', 'status'],
    name: NAME,
  })
