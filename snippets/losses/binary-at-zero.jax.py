import jax.numpy as jnp

-jnp.log(jnp.array(0.0))
