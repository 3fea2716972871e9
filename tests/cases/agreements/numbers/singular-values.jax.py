import jax.numpy as jnp

jnp.linalg.svd(jnp.sin(jnp.arange(400.)).reshape(20, 20), compute_uv=False)[:2]
