import { PUBLISHED_LOCALE_IDS } from '../../schemas/published-locales.ts';
import { CONTRACT_VERSION } from '../contract.ts';
import { LICENSE } from '../license.ts';
import type { ApiContext } from './api-content.ts';
import { parametersOf, type Endpoint } from './endpoint.ts';
import { askedIn } from './surveys.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schema.ts';

const DESCRIPTION = `Trusted health resources with their publishers, reviews and history, as files that any program may read.
No key, no registration. Within a version fields may be added; none is renamed, removed or given another meaning.`;

/** What each parameter of an address stands for. */
const PARAMETERS: Readonly<Record<string, string>> = {
  locale: 'Edition of the site',
  topic: 'Id of a topic',
  resource: 'Id of a resource, withdrawn ones too',
  clinic: 'Id of a clinic that shows the topic',
  campaign: 'Id of a campaign, withdrawn ones too',
  question: 'Id of a question that surveys ask',
  schema: 'Name of a schema, as in the index',
};

/** The endpoints as an OpenAPI 3.1 document. */
export function openApiDocument(endpoints: readonly Endpoint[], { content, origin }: ApiContext) {
  const values: Record<string, readonly string[]> = {
    locale: PUBLISHED_LOCALE_IDS,
    topic: content.topics.map(({ id }) => id),
    campaign: content.allCampaigns.map(({ id }) => id),
    question: askedIn(content).map(({ question }) => question.id),
    schema: schemasOf(endpoints).map(({ name }) => name),
  };
  return {
    openapi: '3.1.0',
    info: {
      title: 'Signpost data',
      version: CONTRACT_VERSION,
      description: DESCRIPTION,
      license: LICENSE,
    },
    servers: [{ url: origin.replace(/\/$/, '') }],
    paths: Object.fromEntries(
      endpoints.map((endpoint) => [
        endpoint.path,
        { get: operation(endpoint, schemaNameOf(endpoint, endpoints), values) },
      ]),
    ),
    components: {
      schemas: Object.fromEntries(
        schemasOf(endpoints).map(({ name, shape }) => [name, componentOf(jsonSchemaOf(shape))]),
      ),
    },
  };
}

/** An endpoint whose documents have a shape. */
type ShapedEndpoint = Endpoint & Required<Pick<Endpoint, 'shape'>>;

/** One endpoint for each shape, the first that has it. Its name is that of the schema. */
export function schemasOf(endpoints: readonly Endpoint[]): ShapedEndpoint[] {
  const shaped = endpoints.filter((each): each is ShapedEndpoint => each.shape !== undefined);
  return shaped.filter(({ shape }, index) => shaped.findIndex((each) => each.shape === shape) === index);
}

/** Name of the schema of an endpoint, where its documents have one. */
export function schemaNameOf({ shape }: Endpoint, endpoints: readonly Endpoint[]): string | undefined {
  return shape && schemasOf(endpoints).find((each) => each.shape === shape)?.name;
}

/** A schema within a document, which says once and for all what dialect it is in. */
function componentOf(schema: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => name !== '$schema'));
}

function operation(
  endpoint: Endpoint,
  schemaName: string | undefined,
  values: Readonly<Record<string, readonly string[]>>,
) {
  const { name, summary, mediaType } = endpoint;
  const parameters = parametersOf(endpoint).map((parameter) => ({
    name: parameter,
    in: 'path',
    required: true,
    description: PARAMETERS[parameter],
    schema: { type: 'string', ...(values[parameter] && { enum: values[parameter] }) },
  }));
  const schema = schemaName
    ? { $ref: `#/components/schemas/${schemaName}` }
    : { type: isJson(mediaType) ? 'object' : 'string' };
  return {
    operationId: name,
    summary,
    ...(parameters.length > 0 && { parameters }),
    responses: {
      200: { description: summary, content: { [mediaType]: { schema } } },
      ...(parameters.length > 0 && { 404: { description: 'There is no such file' } }),
    },
  };
}

function isJson(mediaType: string): boolean {
  return /json$/.test(mediaType);
}
