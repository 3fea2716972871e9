import jax.numpy as jnp

x = jnp.array([1e-8, 0.1, 2049.0, 70000.0])
x.astype(jnp.float16)
