import jax
import jax.numpy as jnp

x = jnp.array([0., 4.])
jax.grad(lambda x: jnp.sqrt(x).sum())(x)
