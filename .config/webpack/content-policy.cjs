const { officeClients } = require("./office-client.cjs");

/**
 * Fluent makes an empty style element (the hash is that of no text at all) and adds its rules through the style
 * sheet's own interface.
 */
const emptyStyle = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

const own = {
  "default-src": ["'none'"],
  "script-src": ["'self'"],
  "style-src": ["'self'", emptyStyle],
  "img-src": ["'self'", "data:"],
  "font-src": ["'self'"],
  "connect-src": ["'self'"],
  "worker-src": ["'self'"],
  "base-uri": ["'none'"],
  "form-action": ["'none'"],
};

const written = (policy) =>
  Object.entries(policy)
    .map(([directive, sources]) => [directive, ...sources].join(" "))
    .join("; ");

/** The grid colours the parts of a formula being typed by style attributes. */
const pagePolicy = written({ ...own, "style-src-attr": ["'unsafe-inline'"] });

/** What Excel opens may run Microsoft's client too, from the one place that was chosen. */
function addinPolicy(office) {
  const client = new URL(officeClients[office], "https://self.invalid");
  const scripts = office === "self" ? own["script-src"] : [...own["script-src"], client.origin];
  return written({ ...own, "script-src": scripts });
}

module.exports = { pagePolicy, addinPolicy };
