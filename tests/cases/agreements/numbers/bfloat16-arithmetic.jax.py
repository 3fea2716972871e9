import jax.numpy as jnp

jnp.array([1.1, 2.3, 3.7], dtype=jnp.bfloat16) * jnp.array([0.3, 0.7, 1.9], dtype=jnp.bfloat16)
