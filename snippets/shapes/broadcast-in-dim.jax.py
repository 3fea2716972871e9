import jax
import jax.numpy as jnp

x = jnp.array([1., 2.])
jax.lax.broadcast_in_dim(x, (2, 3), broadcast_dimensions=(0,))
