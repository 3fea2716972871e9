import jax
import jax.numpy as jnp

x = jnp.arange(10.)
order = jax.random.permutation(jax.random.key(0), len(x))
[(x[rows] ** 2).shape for rows in order[:8].reshape(2, 4)]
