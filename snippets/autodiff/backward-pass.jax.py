import jax
import jax.numpy as jnp

x = jnp.array([0., 1., 2., 3.])
y, backward = jax.vjp(lambda x: 2 * jnp.dot(x, x), x)
backward(1.)[0]
