import jax
import jax.numpy as jnp

x = jnp.array([3., 1., 4., 1., 5.])
jax.lax.reduce_window(x, -jnp.inf, jax.lax.max, (3,), (1,), "VALID")
