import jax.numpy as jnp

x = jnp.array([1.0, 0.3, 448.0, 500.0])
x.astype(jnp.float8_e4m3fn).astype(jnp.float32)
