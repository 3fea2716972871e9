import jax.numpy as jnp

k = jnp.array([1., 2., 4.])
tail = 1 / (2 * k ** 2)
x = jnp.array([2., 3., 4.])
p = jnp.stack([tail, 1 - 2 * tail, tail], axis=1)
mean = (p * x).sum(axis=1, keepdims=True)
sd = jnp.sqrt((p * (x - mean) ** 2).sum(axis=1, keepdims=True))
far = jnp.abs(x - mean) >= k[:, None] * sd
jnp.where(far, p, 0.).sum(axis=1), 1 / k ** 2
