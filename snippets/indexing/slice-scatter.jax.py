import jax
import jax.numpy as jnp

x = jnp.arange(8.).reshape(2, 4)
v = jnp.array([[10., 20.], [30., 40.]])
jax.lax.dynamic_update_slice_in_dim(x, v, 1, axis=1)
