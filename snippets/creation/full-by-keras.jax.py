import jax
import jax.numpy as jnp

x = jnp.array([1., 2.])
jax.lax.full((2, 2), 7.), jax.lax.full_like(x, 7.)
