import jax
import jax.numpy as jnp

x = jnp.array([4., 2., 0.25])
jax.lax.rsqrt(x)
