import jax.numpy as jnp

kinds = (jnp.uint8, jnp.uint16, jnp.uint32)
next(jnp.dtype(k) for k in kinds if jnp.iinfo(k).max >= 300)
