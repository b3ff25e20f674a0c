import { adviceOf } from '../../domain/clinic-page.ts';
import type { Clinic, Fact } from '../../domain/entities.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import type { ClinicAdvice } from '../../schemas/clinic.ts';
import { adviceCredit, adviceTitle, clinicLabel } from '../../wording/clinic.ts';
import { noticeField } from '../../wording/recalls.ts';
import type { HubAdvice, HubClinic, PhoneLine } from '../contract.ts';
import { absolute, type HubContent, type HubRequest } from './hub-content.ts';
import { withLanguage } from './hub-items.ts';
import { textState } from './hub-state.ts';

/** A clinic's own part of a topic: whom to call, and its advice in the order of its kinds. */
export function hubClinic(clinic: Clinic, request: HubRequest, content: HubContent): HubClinic {
  const { page, topic } = request;
  const locale = page.locale.id;
  const label = clinicLabel(clinic, page);
  return {
    id: clinic.id,
    name: withLanguage(label, page),
    url: absolute(request, page.urls.clinic(clinic.id)),
    region: clinic.region,
    ...(clinic.website !== undefined && { website: clinic.website }),
    phones: clinic.phones.map((phone): PhoneLine => ({
      text: phone.label[locale],
      number: phone.number,
      ...(phone.hours && { hours: phone.hours[locale] }),
    })),
    emergency: clinic.emergency[locale],
    heading: page.t('hub.clinicAdvice', { name: label.text }),
    advice: adviceOf(clinic, topic.id).map((advice) => hubAdvice(advice, clinic, page, content.factById)),
    ...(clinic.basis && { basis: clinic.basis.note[locale] }),
    ...(clinic.theme && { theme: clinic.theme }),
    state: textState(clinic.texts[locale], page),
    ...noticeField(clinic, page),
  };
}

function hubAdvice(
  advice: ClinicAdvice,
  clinic: Clinic,
  page: PageContext,
  factById: ReadonlyMap<string, Fact>,
): HubAdvice {
  const locale = page.locale.id;
  const facts = (advice.facts ?? []).flatMap((id) => factById.get(id) ?? []);
  return {
    id: advice.id,
    kind: advice.kind,
    title: adviceTitle(advice, page),
    ...(advice.text && { text: advice.text[locale] }),
    points: [...(advice.points ?? []).map((point) => point[locale]), ...facts.map(({ text }) => text[locale])],
    on: advice.on,
    by: advice.by,
    credit: adviceCredit(advice, clinic, page),
  };
}
