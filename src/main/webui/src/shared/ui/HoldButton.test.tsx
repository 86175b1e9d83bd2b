import { act, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HoldButton } from './HoldButton';

const scratch = vi.fn();
const button = () => screen.getByRole('button');

beforeEach(() => {
  vi.useFakeTimers();
  scratch.mockReset();
  render(<HoldButton onHeld={scratch}>B</HoldButton>);
});

afterEach(() => vi.useRealTimers());

function pass(ms: number): void {
  act(() => {
    vi.advanceTimersByTime(ms);
  });
}

function press(): void {
  fireEvent.keyDown(button(), { key: 'Enter' });
  fireEvent.keyUp(button(), { key: 'Enter' });
}

test('holding long enough does it, once', () => {
  const mouse = { pointerType: 'mouse', pointerId: 1, pressure: 0.5, width: 1, height: 1, detail: 1 };
  fireEvent.pointerDown(button(), mouse);
  pass(600);
  expect(scratch).not.toHaveBeenCalled();
  pass(100);
  fireEvent.pointerUp(button(), mouse);
  fireEvent.click(button(), mouse);
  expect(scratch).toHaveBeenCalledOnce();
  expect(screen.queryByText('Press once more to confirm')).toBeNull();
});

test('one key press only arms it, a second one does it', () => {
  press();
  expect(scratch).not.toHaveBeenCalled();
  expect(screen.getByText('Press once more to confirm')).toBeTruthy();
  press();
  expect(scratch).toHaveBeenCalledOnce();
});

test('armed and left alone, it goes back to rest', () => {
  press();
  pass(5_000);
  press();
  expect(scratch).not.toHaveBeenCalled();
});
