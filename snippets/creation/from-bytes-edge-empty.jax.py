import jax.numpy as jnp

data = b""
jnp.frombuffer(data, dtype=jnp.int16)
