/** The languages that the interface speaks (DESIGN section 15). */
export const knownLanguages: readonly string[] = ['en', 'cy', 'pl', 'ro', 'ur', 'ar']
