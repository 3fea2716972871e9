import jax
import jax.numpy as jnp

x = jnp.array([2., 2.])
jax.grad(lambda x: jnp.sqrt(x.var() + 1e-8))(x)
