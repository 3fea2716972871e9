import jax.numpy as jnp

jnp.log(jnp.array([-1., 1.]))
