import jax
import jax.numpy as jnp

x = jnp.array([1., 2., 3.])
y, pullback = jax.vjp(lambda x: jnp.dot(x, x), x)
pullback(1.)
pullback(1.)[0]
