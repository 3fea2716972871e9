import jax.numpy as jnp

x = jnp.array([131, 128], jnp.uint8)
jnp.unpackbits(x)
