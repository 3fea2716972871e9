import jax.numpy as jnp

(jnp.array(1.), (jnp.array(2.), jnp.array(3.)))
