import jax.numpy as jnp

n = jnp.arange(1.0, 5000.0, 2)
n[n.astype(jnp.float16).astype(jnp.float32) == n].max()
