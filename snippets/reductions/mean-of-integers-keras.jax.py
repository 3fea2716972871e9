import jax.numpy as jnp

x = jnp.array([1, 2, 3, 5])
jnp.mean(x), jnp.var(x), jnp.std(x)
