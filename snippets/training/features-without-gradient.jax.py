import jax
import jax.numpy as jnp

x = jnp.array([1., 2., 3.])
w = jnp.array([1., 1., 1.])
features = 2 * x
jax.grad(lambda w: (w * features).sum())(w)
