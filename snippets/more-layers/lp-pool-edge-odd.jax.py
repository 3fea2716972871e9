import jax.numpy as jnp

x = jnp.array([-1.0, 2.0, -2.0, -1.0])
jnp.linalg.norm(x.reshape(2, 2), ord=3, axis=1)
