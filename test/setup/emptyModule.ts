/** Stands in for style sheets, which have no meaning in Node. */
export {};
