import { createContext } from "react";
import { emptySession, type Session } from "../../session";

/** For what few cards need of the session, so that the others are not drawn anew whenever something happens. */
export const SessionContext = createContext<Session>(emptySession);
