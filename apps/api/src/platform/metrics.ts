import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** Prometheus metrics: routes and outcomes, never a person, an address or a query. */
export const metrics = new Registry();

collectDefaultMetrics({ register: metrics });

export const requestSeconds = new Histogram({
  name: 'ortaq_request_seconds',
  help: 'Time to answer, by route and status class',
  labelNames: ['method', 'route', 'status'],
  buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
  registers: [metrics],
});

export const actsDone = new Counter({
  name: 'ortaq_acts_total',
  help: 'Acts written to the public log, by name',
  labelNames: ['act'],
  registers: [metrics],
});
