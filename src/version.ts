declare const __CLAIMS_VERSION__: string;

/** The version in package.json, put in by the build, so that nothing is read at run time. */
export const VERSION: string = __CLAIMS_VERSION__;
