import jax
import jax.numpy as jnp

x = jnp.arange(8.).reshape(2, 4)
i = 1
jax.lax.dynamic_slice_in_dim(x, i, 2, axis=1)
