import jax
import jax.numpy as jnp

x = jnp.array([])
jax.lax.cummax(x)
