import jax.numpy as jnp

x = jnp.array([1.5, -2.0, 256.0, 0.15625])
x.view(jnp.int32) >> 16, x.astype(jnp.bfloat16).view(jnp.int16).astype(jnp.int32)
