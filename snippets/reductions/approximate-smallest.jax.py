import jax
import jax.numpy as jnp

x = jnp.array([5., 1., 4., 2., 3.])
jax.lax.approx_min_k(x, 2)
