import jax.numpy as jnp

a, b, c = jnp.array(1e20), jnp.array(-1e20), jnp.array(3.)
(a + b) + c, a + (b + c)
