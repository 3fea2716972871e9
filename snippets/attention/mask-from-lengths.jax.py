import jax.numpy as jnp

lengths = jnp.array([3, 1])
jnp.arange(4) < lengths[:, None]
