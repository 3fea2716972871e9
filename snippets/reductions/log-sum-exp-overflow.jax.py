import jax
import jax.numpy as jnp

x = jnp.array([1000., 1001., 1002.])
jnp.log(jnp.sum(jnp.exp(x))), jax.nn.logsumexp(x)
