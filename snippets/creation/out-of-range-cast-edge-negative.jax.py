import jax.numpy as jnp

x = jnp.array([1.0, -1.0])
x.astype(jnp.uint8)
