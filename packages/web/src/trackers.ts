/** What mail programs, networks and advertisers add to the links that pass through them, to see who follows which. */
const trackers =
  /^(utm_|mtm_|pk_|piwik_|matomo_|hsa_|mc_|ml_|oly_|vero_|_hs|__hs|fb_|ga_)|^(fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mkt_tok|mkevt|rb_clickid|s_cid|sc_cid|trk|trkemail|wickedid|epik|ref_src|ck_subscriber_id|_openstat)$/i;

/**
 * Whether a name in a query is one that somebody on the way has added, and says nothing of what is asked for.
 *
 * @example isTracker("fbclid") // true
 */
export function isTracker(name: string): boolean {
  return trackers.test(name);
}
