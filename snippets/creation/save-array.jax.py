import jax.numpy as jnp

x = jnp.array([[1, 2, 3], [4, 5, 6]])
jnp.save("x.npy", x)
jnp.load("x.npy")
