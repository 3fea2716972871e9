import jax.numpy as jnp

data = [jnp.array([1, 2, 3]), jnp.array([4])]
jnp.stack(data)
