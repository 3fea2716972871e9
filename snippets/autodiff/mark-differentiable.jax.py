import jax
import jax.numpy as jnp

a = jnp.array([1., 2., 3.])
x = jnp.array([4., 5., 6.])
jax.grad(jnp.dot, argnums=1)(a, x)
