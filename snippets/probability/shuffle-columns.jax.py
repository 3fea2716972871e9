import jax
import jax.numpy as jnp

key = jax.random.key(0)
x = jnp.array([[1, 2, 3], [4, 5, 6]])
y = jax.random.permutation(key, x, axis=1)
y[1] - y[0], y.sum(1)
