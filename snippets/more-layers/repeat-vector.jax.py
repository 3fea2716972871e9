import jax.numpy as jnp

x = jnp.array([[1.0, 2.0]])
jnp.repeat(x[:, None], 3, axis=1)
