/** The kit of the walk: six questions on five competencies. */
export const KIT = 'MLOps, senior: incident operations';
