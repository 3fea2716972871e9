import jax
import jax.numpy as jnp

x = jnp.array([3., 1., 4., 1.5, 5., 9.])
jax.lax.approx_max_k(x, 2)
