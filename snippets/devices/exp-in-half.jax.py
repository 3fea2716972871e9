import jax.numpy as jnp

x = jnp.array([11.0, 12.0], dtype=jnp.float16)
jnp.exp(x)
