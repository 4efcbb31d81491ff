import { buyingSignals, closingMoments } from '../../domain/order/closing';
import { useSurroundings } from '../surroundings';

/** When a customer is ready, and how to ask for the order. */
export const ClosingHints = () => {
  const { signals, moments, methods, view } = useSurroundings().messages.orders;
  const parts: readonly (readonly [string, readonly string[]])[] = [
    [view.signs, buyingSignals.map((signal) => signals[signal])],
    [view.moment, closingMoments.map((moment) => moments[moment])],
    [view.ways, methods],
  ];
  return (
    <details>
      <summary>{view.hints}</summary>
      {parts.map(([title, lines]) => (
        <div key={title} class="hints">
          <b>{title}</b>
          <ul>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
};
