import jax
import jax.numpy as jnp

x = jnp.array([0., 0.25, 4.])
jax.grad(lambda x: jnp.where(x > 0, jnp.sqrt(x), 0.).sum())(x)
