import jax.numpy as jnp

x = jnp.array([0., 4., 5., 6., 12.])
p = jnp.array([0.05, 0.15, 0.55, 0.2, 0.05])
k = jnp.array([1.25, 1.5, 2., 3.])
mean = (p * x).sum()
sd = jnp.sqrt((p * (x - mean) ** 2).sum())
far = jnp.abs(x - mean) >= k[:, None] * sd
jnp.where(far, p, 0.).sum(axis=1), 1 / k ** 2
