import jax.numpy as jnp

x = jnp.array([100, 200, 300])
x.astype(jnp.int8)
