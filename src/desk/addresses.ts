/** Where the desk begins. */
export const DESK = '/desk/';
/** The page of a queue. */
export const queuePath = (id: string) => `${DESK}queues/${id}/`;
/** The page of a topic. */
export const topicPath = (id: string) => `${DESK}topics/${id}/`;
