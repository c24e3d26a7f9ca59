/** The bundled Chinese faces. A browser fetches a face only when a character of its range is drawn and no earlier family has it. */
import "@fontsource-variable/noto-sans-sc/index.css";
