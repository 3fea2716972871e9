import jax.numpy as jnp

q, r = jnp.linalg.qr(jnp.array([[1., 2.], [3., 4.]]))
q, r
