import jax.numpy as jnp

x = jnp.array([1., jnp.inf, 3.])
jnp.std(x), jnp.mean(x)
