import type { CareCardData } from '../schemas/care.ts';
import type { TermData, TermTextData } from '../schemas/glossary.ts';
import type { OrganizationData } from '../schemas/organization.ts';
import type { PageTextData } from '../schemas/page.ts';
import type { ResourceData } from '../schemas/resource.ts';
import type { TopicData, TopicTextData } from '../schemas/topic.ts';
import type { LocaleId, PageId } from '../schemas/vocabulary.ts';

/** A resource with its id and its publishers at hand. */
export interface Resource extends Omit<ResourceData, 'publishers'> {
  id: string;
  publishers: readonly Organization[];
}

/** A publisher with its id. */
export interface Organization extends OrganizationData {
  id: string;
}

/** A topic with its texts in every locale. */
export interface Topic extends TopicData {
  id: string;
  texts: Record<LocaleId, TopicTextData>;
}

/** A glossary term with its texts in every locale. */
export interface Term extends TermData {
  id: string;
  texts: Record<LocaleId, TermTextData>;
}

/** A care card with its id. */
export interface CareCard extends CareCardData {
  id: string;
}

/** A prose page with its front matter in every locale. */
export interface ProsePage {
  id: PageId;
  texts: Record<LocaleId, PageTextData>;
}

/** Orders two texts as a language does. */
export type Compare = (a: string, b: string) => number;
