import type { Clinic, Fact } from '../../domain/entities.ts';
import type { PageContext } from '../../i18n/page-context.ts';
import type { ClinicAdvice } from '../../schemas/clinic.ts';
import { ADVICE_KINDS } from '../../schemas/vocabulary.ts';
import { clinicLabel } from '../../wording/clinic.ts';
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
    advice: adviceFor(clinic, topic.id).map((advice) => hubAdvice(advice, page, content.factById)),
    ...(clinic.basis && { basis: clinic.basis.note[locale] }),
    ...(clinic.theme && { theme: clinic.theme }),
    state: textState(clinic.texts[locale], page),
  };
}

/** A clinic's advice on a topic, by kind; advice of one kind keeps its order. */
export function adviceFor(clinic: Pick<Clinic, 'advice'>, topic: string): ClinicAdvice[] {
  return ADVICE_KINDS.flatMap((kind) =>
    clinic.advice.filter((advice) => advice.kind === kind && advice.topics.includes(topic)),
  );
}

function hubAdvice(advice: ClinicAdvice, page: PageContext, factById: ReadonlyMap<string, Fact>): HubAdvice {
  const { t, format } = page;
  const locale = page.locale.id;
  const facts = (advice.facts ?? []).flatMap((id) => factById.get(id) ?? []);
  return {
    id: advice.id,
    kind: advice.kind,
    title: advice.title?.[locale] ?? t(`clinic.advice.${advice.kind}`),
    ...(advice.text && { text: advice.text[locale] }),
    points: [...(advice.points ?? []).map((point) => point[locale]), ...facts.map(({ text }) => text[locale])],
    on: advice.on,
    by: advice.by,
    credit: t('clinic.credit', { name: advice.by, day: format.day(advice.on) }),
  };
}
