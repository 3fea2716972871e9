import jax
import jax.numpy as jnp

x = jnp.arange(12.).reshape(3, 4)
jax.lax.slice(x, (0, 1), (2, 4), (1, 2))
