import jax
import jax.numpy as jnp

x = jnp.array([1., 2.])
jax.lax.broadcast(x, (3,))
