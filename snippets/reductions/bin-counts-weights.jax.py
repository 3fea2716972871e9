import jax.numpy as jnp

x = jnp.array([0, 1, 1, 3])
w = jnp.array([10., 20., 30., 40.])
jnp.bincount(x, weights=w, minlength=5)
