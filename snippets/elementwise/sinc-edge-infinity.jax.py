import jax.numpy as jnp

x = jnp.array(jnp.inf)
jnp.sinc(x)
