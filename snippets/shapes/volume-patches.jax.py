import jax.numpy as jnp

x = jnp.arange(16.).reshape(1, 4, 2, 2, 1)
p = x.reshape(1, 2, 2, 1, 2, 1, 2).transpose(0, 1, 3, 5, 2, 4, 6)
p.reshape(1, 2, 1, 1, 8)
