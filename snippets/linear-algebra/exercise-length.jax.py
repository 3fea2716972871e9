import jax.numpy as jnp

X = jnp.zeros((2, 3, 4))
len(X), len(X[0]), X.size
