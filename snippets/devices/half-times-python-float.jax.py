import jax.numpy as jnp

x = jnp.array([1.0, 2.0], dtype=jnp.float16)
x * 2.5
