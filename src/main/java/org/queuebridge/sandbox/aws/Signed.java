package org.queuebridge.sandbox.aws;

/**
 * What a request's signature says, once it is verified.
 *
 * @param caller whose access key signed
 * @param region of the credential scope, which selects the region that answers
 */
public record Signed(Caller caller, String region) {

    /** The caller's account in the region asked. */
    public AccountRegion home() {
        return new AccountRegion(caller.account(), region);
    }
}
