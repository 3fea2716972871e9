import jax.numpy as jnp

x = jnp.arange(12)
isinstance(x.shape, tuple)
