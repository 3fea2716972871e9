import jax
import jax.numpy as jnp

x = jnp.array([0.5, 1., 2.])
jax.grad(lambda x: (x**x).sum())(x), x**x * (jnp.log(x) + 1)
