/** Webpack loader: gives the faces of a style sheet another family name. */
module.exports = function renameFamily(css) {
  const { from, to } = this.getOptions();
  return css.replaceAll(`font-family: '${from}'`, `font-family: '${to}'`);
};
