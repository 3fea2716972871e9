import jax.numpy as jnp

x = jnp.array([0., -0.])
jnp.signbit(jnp.sign(x))
