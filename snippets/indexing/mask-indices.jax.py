import jax.numpy as jnp

x = jnp.arange(9.).reshape(3, 3)
x[jnp.mask_indices(3, jnp.triu)]
