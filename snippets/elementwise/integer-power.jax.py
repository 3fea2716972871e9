import jax
import jax.numpy as jnp

x = jnp.array([-2., 0.5, 3.])
jax.lax.integer_pow(x, -3)
