import { levelBar, type Need } from '../../domain/dossier/level';
import { useSurroundings } from '../surroundings';

const levels = [1, 2, 3] as const;

/** How full the three levels are; what has gone stale is the pale part. */
export const LevelBars = ({ needs }: { needs: readonly Need[] }) => {
  const { dossier } = useSurroundings().messages;
  return (
    <ul class="level-bars">
      {levels.map((level) => {
        const { known, stale, all } = levelBar(needs, level);
        return (
          <li key={level}>
            <span>{dossier.level(level)}</span>
            <span class="bar" aria-hidden="true">
              <i style={{ width: `${(known / all) * 100}%` }} />
              <i class="stale" style={{ width: `${(stale / all) * 100}%` }} />
            </span>
            <span class="quiet">{dossier.view.known(known, all)}</span>
          </li>
        );
      })}
    </ul>
  );
};
