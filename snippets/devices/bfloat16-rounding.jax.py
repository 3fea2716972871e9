import jax.numpy as jnp

x = jnp.array([1e-8, 0.1, 257.0, 259.0, 0.999, 70000.0])
x.astype(jnp.bfloat16).astype(jnp.float32)
