import jax.numpy as jnp

x = jnp.array([1.0, 2.0])
y = jnp.array([3.0, 4.0, 5.0])
jnp.savez("xy.npz", x=x, y=y)
dict(jnp.load("xy.npz"))
