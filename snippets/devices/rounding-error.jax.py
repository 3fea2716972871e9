import jax.numpy as jnp

x = jnp.array([0.1, 0.3, 1.7, 1000.3, 60001.0])
jnp.abs(x.astype(jnp.float16).astype(jnp.float32) - x), 2**-11 * x
