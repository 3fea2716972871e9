import jax.numpy as jnp

x = (jnp.arange(40_000.) * 7919 % 1000 / 500 - 1).reshape(200, 200)
x @ x
