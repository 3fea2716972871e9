import jax
import jax.numpy as jnp

x = jnp.array([1., 2., 3.])
weights = x**2
jax.grad(lambda x: (weights * x).sum())(x)
