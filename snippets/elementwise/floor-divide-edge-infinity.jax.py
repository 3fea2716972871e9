import jax.numpy as jnp

a = jnp.array([1., -1., jnp.inf])
b = jnp.array([jnp.inf, jnp.inf, 2.])
a // b
