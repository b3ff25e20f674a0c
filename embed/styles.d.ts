declare module '*.css' {
  /** The style sheet, made small. */
  const text: string;
  export default text;
}
