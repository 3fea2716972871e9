import jax.numpy as jnp

x = jnp.array([-5., 100., 300.])
x.clip(0, 255).astype(jnp.uint8)
