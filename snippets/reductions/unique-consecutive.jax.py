import jax.numpy as jnp

x = jnp.array([1, 1, 2, 2, 2, 1])
new = jnp.append(True, x[1:] != x[:-1])
x[new]
