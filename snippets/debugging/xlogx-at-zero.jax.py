import jax
import jax.numpy as jnp

x = jnp.array([0., 1.])
jax.grad(lambda x: jax.scipy.special.xlogy(x, x).sum())(x)
