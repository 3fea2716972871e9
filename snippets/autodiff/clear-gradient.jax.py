import jax
import jax.numpy as jnp

x = jnp.array([1., 2., 3.])
jax.grad(lambda x: jnp.sum(x**2))(x)
