import jax.numpy as jnp

labels = jnp.array([1, 1, 2, 2, 1, 3])
labels[jnp.diff(labels, prepend=-1) != 0]
