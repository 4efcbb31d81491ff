export type Mail = {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly htmlBody: string;
};

/** Needs the permission `script.send_mail`, which the usual manifest does not ask for. */
export const sendMail = (mail: Mail): void => MailApp.sendEmail({ ...mail });
