package org.queuebridge.sandbox.aws;

/**
 * The verified caller and region of a request.
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
