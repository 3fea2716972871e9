import jax
import jax.numpy as jnp

x = jnp.arange(12.).reshape(3, 4)
jax.lax.slice_in_dim(x, 1, 4, 2, axis=1)
