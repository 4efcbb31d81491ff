const { rmSync } = require('node:fs');

module.exports = () => rmSync(process.env.PORTBOOK_RUN_FOLDER, { recursive: true, force: true });
