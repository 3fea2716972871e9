import jax.numpy as jnp

x, bias = jnp.zeros((1, 1, 2, 2)), jnp.array([1.0, 2.0])
(x + bias)[0, 0].T
