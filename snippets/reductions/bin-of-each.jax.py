import jax.numpy as jnp

x = jnp.array([-1., 0.5, 1.2, 3., 7.])
jnp.floor(x).clip(0, 2).astype(int)
