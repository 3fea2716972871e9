import jax.numpy as jnp

x = jnp.arange(12.).reshape(3, 4)
x @ jnp.ones((4, 3))
