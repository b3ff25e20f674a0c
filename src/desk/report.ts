import { report as given } from 'virtual:signpost-desk';
import type { DeskReport } from '../../librarian/report/shape.ts';

/** How the content stands on the day of the build. */
export const report = given as DeskReport;
