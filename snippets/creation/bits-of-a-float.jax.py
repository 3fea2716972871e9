import jax
import jax.numpy as jnp

x = jnp.array([1., -2.])
jax.lax.bitcast_convert_type(x, jnp.int32)
