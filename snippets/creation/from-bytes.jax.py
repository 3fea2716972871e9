import jax.numpy as jnp

data = bytes([1, 0, 2, 1])
jnp.frombuffer(data, dtype=jnp.int16)
