/** Style sheets have nothing to say in unit tests. */
module.exports = {};
