import jax
import jax.numpy as jnp

x = jnp.array([2., 0., 3.])
jax.grad(lambda x: jnp.cumprod(x).sum())(x)
