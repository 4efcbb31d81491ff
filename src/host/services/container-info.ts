import type { Chart } from '../workbook/features';
import { GoogleObject, type Methods } from './google-object';

/** Where on the grid something floats: the cell of its corner and how far from it. */
export class GoogleContainerInfo extends GoogleObject {
  readonly google = 'Spreadsheet.ContainerInfo';
  constructor(readonly position: Chart['position']) {
    super();
  }
}

export const containerInfo: Methods<GoogleContainerInfo> = {
  getAnchorRow: ({ position }) => position.row + 1,
  getAnchorColumn: ({ position }) => position.column + 1,
  getOffsetX: ({ position }) => position.offsetX,
  getOffsetY: ({ position }) => position.offsetY,
};
