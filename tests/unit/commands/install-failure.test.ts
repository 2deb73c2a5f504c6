import { describe, expect, it } from 'vitest';
import { installFailureMessage, isLockfileRefusal, isNetworkFailure } from '#commands/install-failure.mjs';

const refusal = [
  'npm error code EUSAGE',
  'npm error Missing: left-pad@1.3.0 from lock file',
  'npm error Clean install a project',
  'npm error Usage:',
  'npm error npm ci',
].join('\n');

describe('the message about a failed install', () => {
  it.each([
    ['getaddrinfo ENOTFOUND registry.npmjs.org', 'The npm registry cannot be reached.'],
    ['npm error code EAI_AGAIN', 'The npm registry cannot be reached.'],
    ['connect ECONNREFUSED 127.0.0.1:9', 'The npm registry cannot be reached.'],
    ['npm error code ETIMEDOUT', 'The npm registry cannot be reached.'],
    ['npm error code E403\nnpm error 403 Forbidden', 'refused'],
    ['npm error code SELF_SIGNED_CERT_IN_CHAIN', 'certificate'],
    ['npm error code ENOSPC', 'The disk is full.'],
    ['npm error code EACCES', 'may not be written'],
    [refusal, 'Run: npm install'],
    ['npm error code ESOMETHING', 'Put right what npm says above'],
  ])('says what %j means for the person', (output, advice) => {
    expect(installFailureMessage(output)).toContain(output.split('\n')[0]);
    expect(installFailureMessage(output).split('\n').at(-1)).toContain(advice);
  });

  it('shows the end of what npm said, without its manual and its own code', () => {
    expect(installFailureMessage(refusal)).toContain('left-pad');
    expect(installFailureMessage(refusal)).not.toContain('Usage');
    const long = Array.from({ length: 100 }, (_, line) => `npm error line ${line}`).join('\n');
    expect(installFailureMessage(long)).not.toContain('line 79');
    expect(installFailureMessage(long)).toContain('line 80');
    expect(installFailureMessage('npm error x\nnpm error     at f (npm.js:1:1)\nnpm error y')).not.toContain('npm.js');
  });
});

describe('the kind of a failure', () => {
  it('is told by npm’s codes', () => {
    expect(isLockfileRefusal(refusal)).toBe(true);
    expect(isNetworkFailure(refusal)).toBe(false);
    expect(isNetworkFailure('npm error code ECONNRESET')).toBe(true);
    expect(isNetworkFailure('npm error code E404')).toBe(false);
  });
});
