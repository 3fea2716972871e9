import jax
import jax.numpy as jnp

a = jnp.array([1., 2.])
b = jnp.array([3., 5.])
f = lambda a, b: jnp.dot(a, b**2)
jax.grad(f, argnums=(0, 1))(a, b)
