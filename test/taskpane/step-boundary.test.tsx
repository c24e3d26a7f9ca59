/** @jest-environment jsdom */
import { cleanup, render, screen } from "@testing-library/react";
import { StepBoundary } from "../../src/taskpane/parts/step-boundary";

afterEach(cleanup);

test("一步加载不出来，就在原处说，不连累整个窗格", async () => {
  // React tells of the error as well.
  jest.spyOn(console, "error").mockImplementation(() => undefined);
  const Missing = (): never => {
    throw new Error("chunk");
  };
  render(
    <StepBoundary message="这一步没有加载出来">
      <Missing />
    </StepBoundary>,
  );
  await screen.findByText("这一步没有加载出来");
});
