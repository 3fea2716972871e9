import jax
import jax.numpy as jnp

x = jnp.array([jnp.nan, 2., 4.])
jax.lax.cumlogsumexp(x)
