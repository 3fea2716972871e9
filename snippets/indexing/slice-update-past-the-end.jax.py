import jax
import jax.numpy as jnp

x = jnp.array([1., 2., 3.])
v = jnp.array([10., 20.])
jax.lax.dynamic_update_slice(x, v, (2,))
