import jax
import jax.numpy as jnp

keys = jnp.array([3., 1., 2.])
values = jnp.array([30, 10, 20])
jax.lax.sort_key_val(keys, values)
