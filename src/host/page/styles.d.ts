/** Style sheets are bundled by the packer. */
declare module '*.css';
