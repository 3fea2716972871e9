import jax
import jax.numpy as jnp

h = jnp.array([1., 2.]) ** 2
jax.grad(lambda h: (h**2).sum())(h)
