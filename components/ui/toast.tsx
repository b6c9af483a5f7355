import type { ComponentChildren } from 'preact';
import { createContext } from 'preact';
import { useCallback, useContext, useEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button.tsx';

export interface ToastMessage {
  text: string;
  /** Label and act of the one button, e.g. "Undo". */
  action?: { label: string; run: () => void };
}

/** Long enough to read and to reach Undo by keyboard. */
const SHOWN_MS = 8_000;
const ShowToast = createContext<(message: ToastMessage) => void>(() => {});

/** Shows one short message at the foot of the page; a new one takes its place. */
export const useToast = () => useContext(ShowToast);

export function ToastArea({ children }: { children: ComponentChildren }) {
  const [message, setMessage] = useState<ToastMessage | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const area = useRef<HTMLDivElement>(null);
  const show = useCallback((next: ToastMessage) => {
    const hide = () => {
      // It stays while somebody is on it, by pointer or by keyboard.
      if (area.current?.querySelector(':hover, :focus')) wait();
      else setMessage(null);
    };
    const wait = () => {
      clearTimeout(timer.current);
      timer.current = setTimeout(hide, SHOWN_MS);
    };
    wait();
    setMessage(next);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <ShowToast.Provider value={show}>
      {children}
      <div ref={area} class="toasts" role="status">
        {message && (
          <div class="toast">
            <span>{message.text}</span>
            {message.action && (
              <Button
                look="quiet"
                onClick={() => {
                  setMessage(null);
                  message.action?.run();
                }}
              >
                {message.action.label}
              </Button>
            )}
          </div>
        )}
      </div>
    </ShowToast.Provider>
  );
}
