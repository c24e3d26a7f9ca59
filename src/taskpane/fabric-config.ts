/** Must be imported before any Fluent module: without it Fluent's theme asks foreign servers for fonts. */
Object.assign(window, { FabricConfig: { fontBaseUrl: "", iconBaseUrl: "" } });
