import jax
import jax.numpy as jnp

x = jnp.array([1., 2., 3.])
y, pullback = jax.vjp(lambda x: x**2, x)
(first,) = pullback(jnp.array([1., 0., 0.]))
(last,) = pullback(jnp.array([0., 0., 1.]))
first, last
