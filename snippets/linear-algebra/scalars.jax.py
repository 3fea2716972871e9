import jax.numpy as jnp

x = jnp.array(3.)
y = jnp.array(2.)
x + y, x - y, x * y, x / y, x ** y
