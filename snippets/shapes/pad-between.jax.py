import jax
import jax.numpy as jnp

x = jnp.array([1., 2., 3.])
jax.lax.pad(x, 0., [(0, 0, 1)])
