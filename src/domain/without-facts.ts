import type { Campaign, Clinic, Guide, Topic } from './entities.ts';

/** Whether a fact is left out, by its id. */
type IsGone = (fact: string) => boolean;

/** A topic without some facts: they answer none of its questions, and a question that nothing answers is not asked. */
export function topicWithoutFacts(topic: Topic, isGone: IsGone): Topic {
  if (!topic.questions) return topic;
  const questions = topic.questions
    .map((question) => ({ ...question, facts: question.facts.filter((id) => !isGone(id)) }))
    .filter(({ facts }) => facts.length > 0);
  return { ...topic, questions };
}

/** A guide without some facts in its steps. */
export function guideWithoutFacts(guide: Guide, isGone: IsGone): Guide {
  const { timeline } = guide;
  if (!timeline) return guide;
  return { ...guide, timeline: { ...timeline, steps: timeline.steps.map((step) => withoutFacts(step, isGone)) } };
}

/** A clinic without some facts in its advice, and without advice that said nothing else. */
export function clinicWithoutFacts(clinic: Clinic, isGone: IsGone): Clinic {
  const advice = clinic.advice
    .map((each) => withoutFacts(each, isGone))
    .filter(({ text, points, facts }) => text ?? points ?? facts);
  return { ...clinic, advice };
}

/** A campaign without some facts, and its news and changes without them. */
export function campaignWithoutFacts(campaign: Campaign, isGone: IsGone): Campaign {
  return {
    ...campaign,
    facts: campaign.facts.filter((id) => !isGone(id)),
    latest: campaign.latest.map((news) => withoutFacts(news, isGone)),
    timeline: campaign.timeline.map((change) => withoutFacts(change, isGone)),
  };
}

function withoutFacts<T extends { facts?: string[] | undefined }>(item: T, isGone: IsGone): T {
  const { facts: all, ...rest } = item;
  const facts = all?.filter((id) => !isGone(id)) ?? [];
  return { ...rest, ...(facts.length > 0 && { facts }) } as T;
}
