// Drives the sandbox's Genesys Cloud by the official SDK: sign-in, pages, filters, rights and refusals.
const assert = require('node:assert');
const sdk = require('purecloud-platform-client-v2');

const address = new URL(process.env.GENESYS_CLOUD_REGION);
const client = sdk.ApiClient.instance;
client.setGateway({ host: address.hostname, protocol: 'http', port: Number(address.port) });

async function refusal(call) {
  try {
    await call();
  } catch (error) {
    return error.status || (error.response && error.response.status);
  }
  throw new assert.AssertionError({ message: 'it was not refused' });
}

async function main() {
  await client.loginClientCredentialsGrant(
    process.env.GENESYS_CLOUD_CLIENT_ID, process.env.GENESYS_CLOUD_CLIENT_SECRET);
  console.log('ok: signed in');

  const routing = new sdk.RoutingApi();
  const ids = [];
  let page = { pageCount: 1 };
  for (let number = 1; number <= page.pageCount; number++) {
    page = await routing.getRoutingQueues({ pageNumber: number, pageSize: 100, sortOrder: 'asc' });
    ids.push(...page.entities.map((queue) => queue.id));
  }
  assert.strictEqual(new Set(ids).size, page.total);
  console.log('ok: ' + ids.length + ' queues');

  const two = await routing.getRoutingQueues({ id: ids.slice(0, 2) });
  assert.deepStrictEqual(two.entities.map((queue) => queue.id).sort(), ids.slice(0, 2).sort());
  const one = await routing.getRoutingQueue(ids[0]);
  const named = await routing.getRoutingQueues({ name: one.name });
  assert.ok(named.entities.some((queue) => queue.id === one.id));
  assert.strictEqual(await refusal(() => routing.getRoutingQueue('no-such-queue')), 404);
  console.log('ok: queues by id and name');

  const me = await new sdk.OrganizationApi().getOrganizationsMe();
  const token = await new sdk.TokensApi().getTokensMe();
  assert.strictEqual(token.organization.id, me.id);
  assert.strictEqual(token.OAuthClient.id, process.env.GENESYS_CLOUD_CLIENT_ID);
  const subject = await new sdk.AuthorizationApi().getAuthorizationSubjectsMe();
  const policies = subject.grants.flatMap((grant) => grant.role.policies);
  assert.ok(policies.some((policy) => policy.domain === 'routing' && policy.actions.includes('view')));
  console.log('ok: who it is and what it may');

  const integrations = await new sdk.IntegrationsApi().getIntegrations({ expand: ['config.current'], pageSize: 100 });
  assert.ok(integrations.entities.some((each) => each.integrationType.id === 'amazon-eventbridge-source'));
  const topics = await new sdk.NotificationsApi().getNotificationsAvailabletopics({ expand: ['transports'] });
  assert.ok(topics.entities.some((topic) => topic.id.endsWith('.user.end')));
  console.log('ok: integrations and topics');

  client.setAccessToken('no-such-token');
  assert.strictEqual(await refusal(() => routing.getRoutingQueues({})), 401);
  console.log('done');
}

main().catch((error) => {
  console.log(error.message || JSON.stringify(error));
  process.exit(1);
});
