import jax.numpy as jnp

x = jnp.array([-2., float("nan")])
jnp.sign(x)
