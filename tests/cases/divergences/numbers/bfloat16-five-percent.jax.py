import jax.numpy as jnp

jnp.array([1., 2.], dtype=jnp.bfloat16)
