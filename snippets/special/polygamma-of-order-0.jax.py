import jax
import jax.numpy as jnp

x = jnp.array([0.5, 1.5, 3., 10.])
jax.lax.polygamma(0., x), jax.lax.digamma(x)
