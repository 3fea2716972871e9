import jax.numpy as jnp

x = jnp.array([1.0, 300.0, 2.0])
x.astype(jnp.uint8)
