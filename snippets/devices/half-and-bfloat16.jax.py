import jax.numpy as jnp

a = jnp.array([1.5], dtype=jnp.float16)
b = jnp.array([2.0], dtype=jnp.bfloat16)
a + b
