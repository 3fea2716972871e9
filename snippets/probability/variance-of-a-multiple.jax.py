import jax.numpy as jnp

x = jnp.array([1., 2., 6.])
p = jnp.array([0.5, 0.25, 0.25])
a = jnp.array([[-3.], [0.5], [2.]])
mean = (p * a * x).sum(axis=1, keepdims=True)
left = (p * (a * x - mean) ** 2).sum(axis=1, keepdims=True)
left, a ** 2 * (p * (x - (p * x).sum()) ** 2).sum()
