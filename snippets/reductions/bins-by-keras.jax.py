import jax.numpy as jnp

x = jnp.array([0.5, 1., 1.5, 9.])
edges = jnp.array([0., 1., 2.])
jnp.digitize(x, edges)
