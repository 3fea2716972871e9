import jax.numpy as jnp

first = jnp.array([2, 1, 2, 1])
second = jnp.array([5, 8, 3, 7])
jnp.lexsort((second, first))
