import jax
import jax.numpy as jnp

x = jnp.ones(4)
isinstance(x, jax.Array)
