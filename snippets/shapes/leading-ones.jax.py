import jax
import jax.numpy as jnp

x = jnp.array([1., 2.])
jax.lax.broadcast_to_rank(x, 3)
