import jax.numpy as jnp

weights = jnp.array([3., 1., 2.])
names = jnp.array([30, 10, 20])
names[jnp.argsort(weights)]
