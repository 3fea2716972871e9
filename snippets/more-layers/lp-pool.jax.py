import jax.numpy as jnp

x = jnp.array([3.0, 4.0, -5.0, 12.0])
jnp.linalg.norm(x.reshape(2, 2), ord=2, axis=1)
