import jax
import jax.numpy as jnp

x = jnp.arange(6.).reshape(2, 3)
v = jnp.array([10., 20.])
jax.lax.dynamic_update_index_in_dim(x, v, 2, axis=1)
