import jax
import jax.numpy as jnp

x = jnp.arange(20).reshape(4, 5, 1)
jax.lax.dynamic_slice(x, (1, 2, 0), (2, 3, 1))[..., 0]
