const roles = { APP: 'ortaq_app', BOX: 'ortaq_box', AUDITOR: 'ortaq_auditor' };

/** The addresses under which the product enters the database, by the names that apps/api reads; `set` may name any of them. */
export function nameUrls(ownerUrl, secrets, set = {}) {
  const asRole = ([key, role]) => {
    const name = `ORTAQ_DATABASE_${key}_URL`;
    const url = new URL(ownerUrl);
    url.username = role;
    url.password = secrets[`ORTAQ_${key}_PASSWORD`];
    return [name, set[name] ?? url.href];
  };
  return { ORTAQ_DATABASE_OWNER_URL: ownerUrl, ...Object.fromEntries(Object.entries(roles).map(asRole)) };
}
