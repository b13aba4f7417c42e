const LANDING_ROLES: ReadonlySet<string | undefined> = new Set(['jump-host', 'remote-access-gateway'])

/** Roles on which remote access may land before it goes on into OT (§8). */
export const isLandingRole = (role: string | undefined): boolean => LANDING_ROLES.has(role)
