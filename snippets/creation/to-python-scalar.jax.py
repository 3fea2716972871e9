import jax.numpy as jnp

x = jnp.array(3.5)
x.item()
