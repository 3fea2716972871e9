import jax.numpy as jnp

x = jnp.sin(jnp.arange(40_000.)).reshape(200, 200)
x @ x.T
