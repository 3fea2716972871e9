import jax.numpy as jnp

x = jnp.array([-3., 0.5, 2., 10.])
jnp.log(jnp.exp(x)), x
