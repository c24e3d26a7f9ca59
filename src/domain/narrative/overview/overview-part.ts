/** 主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障 (国办公开办函〔2021〕30号), in their order. */
export type OverviewPart = "published" | "applications" | "management" | "platform" | "supervision";
