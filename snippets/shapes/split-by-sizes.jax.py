import jax
import jax.numpy as jnp

x = jnp.arange(5.)
jax.lax.split(x, (1, 3, 1))
