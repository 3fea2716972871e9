import jax.numpy as jnp

[jnp.isscalar(x) for x in (3., jnp.array(3.), jnp.ones(1))]
