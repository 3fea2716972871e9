import jax
import jax.numpy as jnp

x = jnp.array([-1., 5., 12.])
low = jnp.array([0., 1., 2.])
high = jnp.array([9., 4., 9.])
jax.lax.clamp(low, x, high)
