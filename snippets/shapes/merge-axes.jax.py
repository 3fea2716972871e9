import jax
import jax.numpy as jnp

x = jnp.arange(12.).reshape(2, 2, 3)
jax.lax.collapse(x, 1, 3)
