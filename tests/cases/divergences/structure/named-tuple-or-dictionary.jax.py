import jax.numpy as jnp

(jnp.array(1.), jnp.array(0.5))
