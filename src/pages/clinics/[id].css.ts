import type { APIRoute } from 'astro';
import { loadCatalog } from '../../catalog/catalog.ts';
import type { Clinic } from '../../domain/entities.ts';
import { clinicThemeCss } from '../../feeds/clinic-theme.ts';

/** Clinics that have colours of their own. */
export const getStaticPaths = async () =>
  (await loadCatalog()).clinics.flatMap((clinic) =>
    clinic.theme ? [{ params: { id: clinic.id }, props: { theme: clinic.theme } }] : [],
  );

interface Props {
  theme: NonNullable<Clinic['theme']>;
}

/** The colours of a clinic, for its pages. */
export const GET: APIRoute<Props> = ({ props }) =>
  new Response(clinicThemeCss(props.theme), { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
