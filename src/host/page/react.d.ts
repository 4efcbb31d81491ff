/** The part of React 18 that this page uses; its own types are a package of their own that nothing else needs. */
declare module 'react' {
  export type ReactNode = unknown;
  export type Ref<Value> = { current: Value };
  export function useState<Value>(
    initial: Value | (() => Value),
  ): [Value, (next: Value | ((before: Value) => Value)) => void];
  export function useEffect(
    effect: () => undefined | (() => void),
    uses?: readonly unknown[],
  ): void;
  export function useLayoutEffect(
    effect: () => undefined | (() => void),
    uses?: readonly unknown[],
  ): void;
  export function useRef<Value>(initial: Value): Ref<Value>;
  export function useMemo<Value>(make: () => Value, uses: readonly unknown[]): Value;
  export function useSyncExternalStore<Value>(
    subscribe: (listener: () => void) => () => void,
    read: () => Value,
  ): Value;
  export function createContext<Value>(initial: Value): Context<Value>;
  export function useContext<Value>(context: Context<Value>): Value;
  export type Context<Value> = {
    Provider: (properties: { value: Value; children?: ReactNode }) => JsxElement;
    readonly value?: Value;
  };
  export type JsxElement = { readonly element: true };
}

declare module 'react-dom/client' {
  export function createRoot(container: Element): { render(node: unknown): void; unmount(): void };
}

declare module 'react/jsx-runtime' {
  import type { JsxElement } from 'react';
  export const Fragment: (properties: { children?: unknown }) => JsxElement;
  export function jsx(type: unknown, properties: unknown, key?: string): JsxElement;
  export function jsxs(type: unknown, properties: unknown, key?: string): JsxElement;
  export namespace JSX {
    type Element = JsxElement;
    type ElementType = string | ((properties: never) => JsxElement | null);
    interface ElementChildrenAttribute {
      children: unknown;
    }
    interface IntrinsicAttributes {
      key?: string | number;
    }
    interface IntrinsicElements {
      [name: string]: Record<string, unknown>;
    }
  }
}
