import jax.numpy as jnp

data = [0.5, 1.5, 2.5]
jnp.array(data[:3])
