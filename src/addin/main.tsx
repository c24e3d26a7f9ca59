import "../taskpane/fabric-config";
import { createRoot } from "react-dom/client";
import { registerOwnIcons } from "../taskpane/icons";
import "../taskpane/surface.css";
import "./addin.css";
import { openAddin } from "./open-addin";
import "./plain-notice.css";

registerOwnIcons();
const root = document.getElementById("root");
if (root !== null) void openAddin(createRoot(root));

// After the first drawing: the faces' ranges alone are larger than the rest of the pane's styles.
void import("../taskpane/fonts");
