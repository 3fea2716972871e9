import jax.numpy as jnp

x = jnp.arange(12.).reshape(4, 3)
i = jnp.array([0, 3])
j = jnp.array([1, 2])
x[i, j]
