declare const __CLAIMS_VERSION__: string;

/** The version in package.json, put in by the build, so that nothing is read at run time. */
export const VERSION: string = __CLAIMS_VERSION__;

declare const __CLAIMS_BUILD__: string;

/** A hash of the sources: what one build has found, another may not. */
export const BUILD: string = __CLAIMS_BUILD__;
