import { elasticPackage } from '../../core/product.ts';
import type { LoadedDashboard } from '../panels/load-dashboards.ts';

/** The id of a dashboard in Kibana, and the name of its file. The package must be its beginning. */
export function objectId({ savedAs }: Pick<LoadedDashboard, 'savedAs'>): string {
  return `${elasticPackage}-${savedAs}`;
}
