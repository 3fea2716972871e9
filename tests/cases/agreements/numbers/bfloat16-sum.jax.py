import jax.numpy as jnp

jnp.sum(jnp.array([1.1, 2.3, 3.7, 0.01], dtype=jnp.bfloat16))
