import jax
import jax.numpy as jnp

x = jnp.arange(16.0).reshape(4, 2, 2)
jax.lax.reduce_window(x, -jnp.inf, jax.lax.max, (2, 2, 2), (2, 2, 2)).ravel()
