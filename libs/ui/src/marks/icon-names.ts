/** Every drawing on the icon sheet; a test holds the list to the file. */
// prettier-ignore
export const iconNames = [
  'ortaq', 'road', 'water', 'light', 'green', 'play', 'culture', 'health', 'other', 'check', 'cross', 'minus',
  'plus', 'dot', 'ring', 'ring-open', 'clock', 'calendar', 'ballot', 'money', 'people', 'person', 'phone',
  'mobile', 'pin', 'map', 'doc', 'table', 'picture', 'camera', 'left', 'right', 'down', 'up', 'arrow', 'info',
  'warning', 'help', 'lock', 'key', 'search', 'listen', 'stop', 'mic', 'print', 'download', 'upload', 'share',
  'link', 'copy', 'hash', 'shield', 'edit', 'trash', 'list', 'menu', 'filter', 'refresh', 'offline', 'bell',
  'message', 'scales', 'home', 'gear', 'leave', 'eye', 'box', 'coins',
] as const;

export type IconName = (typeof iconNames)[number];
