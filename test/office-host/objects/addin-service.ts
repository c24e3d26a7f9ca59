import type { ObjectType } from "../object-type";

/** Where Office.js says, once at its start, that functions of the add-in can be called from the ribbon. */
export const addinInternalServiceType: ObjectType<undefined> = {
  methods: { NotifyActionHandlerReady: () => undefined },
};

export const addinInternalServiceName = "Microsoft.InternalService.AddinInternalService";
