import jax
import jax.numpy as jnp

a = jnp.array([[1., 2.], [3., 4.], [5., 7.]])
b = jnp.array([10., 1.])
jax.vmap(jnp.dot, in_axes=(0, None))(a, b)
