import jax.numpy as jnp

x = jnp.arange(9.).reshape(3, 3)
jnp.diag_indices_from(x)
