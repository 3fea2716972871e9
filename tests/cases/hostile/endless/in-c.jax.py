import jax.numpy as jnp

sum(iter(int, 1))
jnp.array([1., 2.])
