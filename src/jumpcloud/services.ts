/** The services to ask for: `all` covers every other, and the API is not asked for both. */
export function requestedServices(services: readonly string[]): readonly string[] {
  return services.length === 0 || services.includes('all') ? ['all'] : [...new Set(services)];
}
