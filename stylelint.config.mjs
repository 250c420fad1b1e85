/** How the styles are checked; prettier sees to how they are written. */
export default {
  extends: ["stylelint-config-standard"],
  rules: {
    // Empty lines part what belongs together from the rest.
    "at-rule-empty-line-before": null,
    "comment-empty-line-before": null,
    "declaration-empty-line-before": null,
    "rule-empty-line-before": null,
    // Rules stand by what they are about, not by how closely they say it.
    "no-descending-specificity": null,
    // Browsers of the last years but one know only this notation.
    "media-feature-range-notation": "prefix",
    // Safari on a phone knows only this one.
    "property-no-vendor-prefix": [true, { ignoreProperties: [/text-size-adjust$/] }],
    // A class may end in a code of the model: "scaling-step_up".
    "selector-class-pattern": "^[a-z][a-z0-9_-]*$",
  },
};
