import jax.numpy as jnp

x = jnp.array([1., 2049., 65504.])
jnp.astype(x, jnp.float16)
