import jax.numpy as jnp

x = jnp.arange(9.).reshape(3, 3)
x[jnp.triu_indices_from(x, k=1)]
