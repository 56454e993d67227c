/** Style sheets are imported for their effect; webpack takes them out of the scripts. */
declare module '*.css';
