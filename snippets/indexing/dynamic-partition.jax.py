import jax.numpy as jnp

x = jnp.array([10., 20., 30., 40.])
labels = jnp.array([1, 0, 1, 2])
[x[labels == k] for k in range(3)]
