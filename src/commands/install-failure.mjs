const SHOWN_LINES = 20;

const LOCKFILE_REFUSAL = /\bEUSAGE\b/;
const NETWORK_FAILURE =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ERR_SOCKET_TIMEOUT|ENOTCACHED)\b/;

/** What npm's output shows, and what the person can do about it; the first that fits is told. */
const EXPLANATIONS = [
  {
    sign: LOCKFILE_REFUSAL,
    advice: 'package-lock.json is out of step with package.json. Run: npm install, and keep the new package-lock.json.',
  },
  {
    sign: /\bENOSPC\b/,
    advice: 'The disk is full. Free some space and run the command again.',
  },
  {
    sign: NETWORK_FAILURE,
    advice:
      'The npm registry cannot be reached. Check the network, the proxy (HTTPS_PROXY) and the address that ' +
      '`npm config get registry` gives, then run the command again.',
  },
  {
    sign: /\b(E401|E403|E407|E5\d\d|UNABLE_TO_GET_ISSUER_CERT_LOCALLY|SELF_SIGNED_CERT_IN_CHAIN|DEPTH_ZERO_SELF_SIGNED_CERT)\b|\b403 Forbidden\b/,
    advice:
      'The npm registry, or a proxy before it, refused. Check that `npm config get registry` gives a registry open to ' +
      'you and that its certificate is trusted (NODE_EXTRA_CA_CERTS), then run the command again.',
  },
  {
    sign: /\b(EACCES|EPERM|EROFS)\b/,
    advice: 'A file may not be written. Make the project folder and the npm cache yours, then run the command again.',
  },
];

/**
 * The message about a failed install: the end of what npm said, what it means and what to do.
 *
 * @param {string} output
 * @returns {string}
 */
export function installFailureMessage(output) {
  const known = EXPLANATIONS.find(({ sign }) => sign.test(output));
  const advice = known ? known.advice : 'Put right what npm says above, then run the command again.';
  const said = withoutNoise(output).trimEnd().split('\n');
  return [...said.slice(-SHOWN_LINES), `The packages could not be installed. ${advice}`].join('\n');
}

/**
 * Whether npm refused to begin because it found the lockfile wrong.
 *
 * @param {string} output
 * @returns {boolean}
 */
export function isLockfileRefusal(output) {
  return LOCKFILE_REFUSAL.test(output);
}

/**
 * Whether npm got no answer from the registry.
 *
 * @param {string} output
 * @returns {boolean}
 */
export function isNetworkFailure(output) {
  return NETWORK_FAILURE.test(output);
}

/**
 * npm's output without the places in npm's own code and the list of options that it adds to some messages.
 *
 * @param {string} output
 * @returns {string}
 */
function withoutNoise(output) {
  return output.replace(/^npm error\s+at .*\n/gm, '').replace(/^npm error Clean install a project[^]*/m, '');
}
