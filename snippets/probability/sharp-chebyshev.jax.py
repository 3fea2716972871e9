import jax.numpy as jnp

k = jnp.array([1., 2., 4.])
tail = 1 / (2 * k ** 2)
x = jnp.array([-1., 0., 1.])
p = jnp.stack([tail, 1 - 2 * tail, tail], axis=1)
sd = jnp.sqrt((p * x ** 2).sum(axis=1))
far = jnp.abs(x) >= (k * sd)[:, None]
jnp.where(far, p, 0.).sum(axis=1), 1 / k ** 2
