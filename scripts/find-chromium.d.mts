export declare const CHROMIUM_ARGUMENTS: string[];
export declare function findChromium(environment?: NodeJS.ProcessEnv): string | undefined;
