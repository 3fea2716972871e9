import jax.numpy as jnp

x = jnp.arange(8.).reshape(2, 2, 2)
jnp.apply_over_axes(jnp.sum, x, (0, 2))
