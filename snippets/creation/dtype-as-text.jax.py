import jax.numpy as jnp

x = jnp.array([1.5], jnp.float16)
x.dtype.name
