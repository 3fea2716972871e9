import jax.numpy as jnp

x = jnp.array([1.0, 2.0, 3.0])
y = jnp.array([10.0, 20.0])
jnp.meshgrid(x, y)
