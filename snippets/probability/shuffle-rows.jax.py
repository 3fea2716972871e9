import jax
import jax.numpy as jnp

key = jax.random.key(0)
x = jnp.array([[1., 2.], [3., 4.], [5., 6.], [7., 8.]])
jax.random.permutation(key, x)
